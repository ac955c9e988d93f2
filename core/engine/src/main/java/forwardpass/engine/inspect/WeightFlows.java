package forwardpass.engine.inspect;

import forwardpass.engine.inspect.CellFlow.Flow;
import forwardpass.engine.model.GptConfig;
import java.util.ArrayList;
import java.util.List;

/** Where a weight's gradient comes from: every position uses it, and each sends something back. */
record WeightFlows(Backward back, Weights weights) {
  private Recording run() {
    return back.run();
  }

  private GptConfig config() {
    return run().gpt().config();
  }

  private Flow flow(String tensor, int head, int row, int col, double slope) {
    int at = (head * run().rows(tensor) + row) * run().cols(tensor) + col;
    return new Flow(new Cell(tensor, head, row, col), back.of(tensor)[at], slope);
  }

  private double value(String tensor, int head, int row, int col) {
    return run().value(new Cell(tensor, head, row, col));
  }

  List<Flow> of(Cell cell) {
    int layer = Recording.layer(cell.tensor());
    String block = layer < 0 ? "" : Recording.block(layer);
    return switch (Recording.withoutBlock(cell.tensor())) {
      case Weights.TABLE -> ofTable(cell);
      case "positionEmbedding" -> ofPosition(cell);
      case "attnNorm.gain" -> ofGain(cell, block + "residPre", block + "attnNorm");
      case "mlpNorm.gain" -> ofGain(cell, block + "residMid", block + "mlpNorm");
      case "finalNorm.gain" -> ofGain(cell, stream(), "finalNorm");
      case "attnNorm.bias" -> ofBias(cell, block + "attnNorm");
      case "mlpNorm.bias" -> ofBias(cell, block + "mlpNorm");
      case "finalNorm.bias" -> ofBias(cell, "finalNorm");
      case "attention.wQ" -> ofMatrix(cell, block + "attnNorm", block + "q");
      case "attention.wK" -> ofMatrix(cell, block + "attnNorm", block + "k");
      case "attention.wV" -> ofMatrix(cell, block + "attnNorm", block + "v");
      case "attention.wO" -> ofMatrix(cell, block + "z", block + "attnOut");
      case "mlp.wIn" -> ofMatrix(cell, block + "mlpNorm", block + "mlpPre");
      case "mlp.wOut" -> ofMatrix(cell, block + "mlpPost", block + "mlpOut");
      case "attention.bQ" -> ofBias(cell, block + "q");
      case "attention.bK" -> ofBias(cell, block + "k");
      case "attention.bV" -> ofBias(cell, block + "v");
      case "attention.bO" -> ofBias(cell, block + "attnOut");
      case "mlp.bIn" -> ofBias(cell, block + "mlpPre");
      case "mlp.bOut" -> ofBias(cell, block + "mlpOut");
      default -> throw new IllegalArgumentException("flow: no rule for " + cell.tensor());
    };
  }

  private String stream() {
    return Recording.block(config().nLayers() - 1) + "residPost";
  }

  /** The table is used at both ends: where its token is read, and for its logit everywhere. */
  private List<Flow> ofTable(Cell cell) {
    List<Flow> flows = new ArrayList<>();
    for (int row = 0; row < run().length(); row++) {
      if (run().token(row) == cell.row()) {
        flows.add(flow("embed", 0, row, cell.col(), 1));
      }
    }
    for (int row = 0; row < run().length(); row++) {
      flows.add(flow("logits", 0, row, cell.row(), value("finalNorm", 0, row, cell.col())));
    }
    return flows;
  }

  private List<Flow> ofPosition(Cell cell) {
    return cell.row() < run().length()
        ? List.of(flow("posEmbed", 0, cell.row(), cell.col(), 1))
        : List.of(); // the text does not reach it
  }

  private List<Flow> ofGain(Cell cell, String input, String norm) {
    List<Flow> flows = new ArrayList<>();
    for (int row = 0; row < run().length(); row++) {
      NormRow normed = NormRow.of(run().values(input), row, config());
      flows.add(flow(norm, 0, row, cell.col(), normed.normed().at(cell.col())));
    }
    return flows;
  }

  private List<Flow> ofBias(Cell cell, String user) {
    List<Flow> flows = new ArrayList<>();
    int width = run().cols(user); // of one head
    for (int row = 0; row < run().length(); row++) {
      flows.add(flow(user, cell.col() / width, row, cell.col() % width, 1));
    }
    return flows;
  }

  /** y = x w: the weight that leads from input i to output j is multiplied by xᵢ everywhere. */
  private List<Flow> ofMatrix(Cell cell, String input, String user) {
    List<Flow> flows = new ArrayList<>();
    int inputs = run().cols(input); // of one head
    int outputs = run().cols(user);
    for (int row = 0; row < run().length(); row++) {
      double x = value(input, cell.row() / inputs, row, cell.row() % inputs);
      flows.add(flow(user, cell.col() / outputs, row, cell.col() % outputs, x));
    }
    return flows;
  }
}
