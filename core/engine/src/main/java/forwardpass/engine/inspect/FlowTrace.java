package forwardpass.engine.inspect;

import forwardpass.engine.inspect.CellFlow.Flow;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.MlpKind;
import forwardpass.engine.model.NormKind;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.Positions;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of any number of a pass where its gradient comes from, one step forward: from the numbers
 * that were computed from it. It is the chain rule written out for every kind of tensor; see {@link
 * CellTrace} for the same steps the other way. For models of GPT-2's architecture.
 */
public final class FlowTrace {
  /** What the probabilities go into. */
  public static final String LOSS = "loss";

  private final Backward back;
  private final Recording run;
  private final GptConfig config;
  private final Weights weights;

  /**
   * Looks into one way back.
   *
   * @param values the model's weights
   * @throws IllegalArgumentException if the model is not of GPT-2's architecture
   */
  public FlowTrace(Backward back, ParameterValues values) {
    this.back = back;
    run = back.run();
    config = run.gpt().config();
    weights = new Weights(config, values);
    requireGpt2(config);
  }

  private static void requireGpt2(GptConfig config) {
    boolean isGpt2 =
        config.positions() instanceof Positions.Learned
            && config.norm() == NormKind.LAYER
            && config.mlp() == MlpKind.GELU_TANH
            && config.tiedHead()
            && config.nKvHeads() == config.nHeads()
            && !config.qkNorm()
            && config.logitCap() == Float.POSITIVE_INFINITY;
    if (!isGpt2) {
      throw new IllegalArgumentException(
          "flow: only models of GPT-2's architecture can be walked back");
    }
  }

  /**
   * Where the gradient of a cell comes from.
   *
   * @throws IllegalArgumentException if there is no such cell
   */
  public CellFlow of(Cell cell) {
    boolean isWeight = weights.has(cell.tensor());
    float value = isWeight ? weights.learned(cell).value() : run.value(cell);
    List<Flow> flows = isWeight ? new WeightFlows(back, weights).of(cell) : ofActivation(cell);
    return new CellFlow(cell, value, (float) gradient(cell), flows);
  }

  private double gradient(Cell cell) {
    boolean isWeight = weights.has(cell.tensor());
    int rows = isWeight ? weights.rows(cell.tensor()) : run.rows(cell.tensor());
    int cols = isWeight ? weights.cols(cell.tensor()) : run.cols(cell.tensor());
    return back.of(cell.tensor())[(cell.head() * rows + cell.row()) * cols + cell.col()];
  }

  private Flow flow(String tensor, int head, int row, int col, double slope) {
    Cell user = new Cell(tensor, head, row, col);
    return new Flow(user, gradient(user), slope);
  }

  private List<Flow> ofActivation(Cell cell) {
    int layer = Recording.layer(cell.tensor());
    String block = layer < 0 ? "" : Recording.block(layer);
    return switch (Recording.withoutBlock(cell.tensor())) {
      case "embed", "posEmbed" -> same(cell, Recording.block(0) + "residPre");
      case "residPre" -> both(cell, block + "residMid", block + "attnNorm");
      case "attnNorm" -> toHeads(cell, block);
      case "q" -> toScores(cell, block + "k", block);
      case "k" -> fromLaterScores(cell, block);
      case "v" -> toMeans(cell, block);
      case "attnScores" -> toShares(cell, block + "pattern", cell.row() + 1);
      case "pattern" -> toMean(cell, block);
      case "z" -> throughOutput(cell, block);
      case "attnOut" -> same(cell, block + "residMid");
      case "residMid" -> both(cell, block + "residPost", block + "mlpNorm");
      case "mlpNorm" -> through(cell, block + "mlp.wIn", block + "mlpPre");
      case "mlpPre" -> throughBend(cell, block + "mlpPost");
      case "mlpPost" -> through(cell, block + "mlp.wOut", block + "mlpOut");
      case "mlpOut" -> same(cell, block + "residPost");
      case "residPost" -> onwards(cell, layer);
      case "finalNorm" -> toLogits(cell);
      case "logits" -> toProbs(cell);
      case Recording.PROBS -> toLoss(cell);
      default -> throw new IllegalArgumentException("flow: no rule for " + cell.tensor());
    };
  }

  /** A number that goes on as it is. */
  private List<Flow> same(Cell cell, String user) {
    return List.of(flow(user, 0, cell.row(), cell.col(), 1));
  }

  /** The stream goes on as it is, and a norm reads it. */
  private List<Flow> both(Cell cell, String stream, String norm) {
    List<Flow> flows = new ArrayList<>(same(cell, stream));
    flows.addAll(toNorm(cell, norm));
    return flows;
  }

  private List<Flow> onwards(Cell cell, int layer) {
    return layer == config.nLayers() - 1
        ? toNorm(cell, "finalNorm")
        : same(cell, Recording.block(layer + 1) + "residPre");
  }

  /** Every number of the norm's row depends on it, through the mean and the spread too. */
  private List<Flow> toNorm(Cell cell, String norm) {
    NormRow row = NormRow.of(run.values(cell.tensor()), cell.row(), config);
    List<Flow> flows = new ArrayList<>();
    for (int j = 0; j < config.dModel(); j++) {
      double gain = weights.of(norm + ".gain", j).value();
      flows.add(flow(norm, 0, cell.row(), j, gain * row.slope(j, cell.col(), config.dModel())));
    }
    return flows;
  }

  /** Queries, keys and values of all heads. */
  private List<Flow> toHeads(Cell cell, String block) {
    List<Flow> flows = new ArrayList<>();
    for (String letter : List.of("Q", "K", "V")) {
      String user = block + (letter.equals("Q") ? "q" : letter.equals("K") ? "k" : "v");
      for (int output = 0; output < config.dModel(); output++) {
        int head = output / config.dHead();
        double weight = weights.value(block + "attention.w" + letter, cell.col(), output);
        flows.add(flow(user, head, cell.row(), output % config.dHead(), weight));
      }
    }
    return flows;
  }

  private double scale() {
    return (float) (1 / Math.sqrt(config.dHead()));
  }

  private double value(String tensor, int head, int row, int col) {
    return run.value(new Cell(tensor, head, row, col));
  }

  /** A query meets the keys up to its own position. */
  private List<Flow> toScores(Cell cell, String keys, String block) {
    List<Flow> flows = new ArrayList<>();
    for (int key = 0; key <= cell.row(); key++) {
      double slope = scale() * value(keys, cell.head(), key, cell.col());
      flows.add(flow(block + "attnScores", cell.head(), cell.row(), key, slope));
    }
    return flows;
  }

  /** A key meets the queries from its own position on. */
  private List<Flow> fromLaterScores(Cell cell, String block) {
    List<Flow> flows = new ArrayList<>();
    for (int query = cell.row(); query < run.length(); query++) {
      double slope = scale() * value(block + "q", cell.head(), query, cell.col());
      flows.add(flow(block + "attnScores", cell.head(), query, cell.row(), slope));
    }
    return flows;
  }

  /** A value goes into the means of its own position and the later ones. */
  private List<Flow> toMeans(Cell cell, String block) {
    List<Flow> flows = new ArrayList<>();
    for (int query = cell.row(); query < run.length(); query++) {
      double share = value(block + "pattern", cell.head(), query, cell.row());
      flows.add(flow(block + "z", cell.head(), query, cell.col(), share));
    }
    return flows;
  }

  /** softmax: ∂pⱼ/∂xᵢ = pⱼ (1 if i = j, else 0, less pᵢ). */
  private List<Flow> toShares(Cell cell, String shares, int seen) {
    List<Flow> flows = new ArrayList<>();
    if (cell.col() >= seen) {
      return flows; // the mask leaves it out
    }
    double own = value(shares, cell.head(), cell.row(), cell.col());
    for (int j = 0; j < seen; j++) {
      double share = value(shares, cell.head(), cell.row(), j);
      double slope = share * ((j == cell.col() ? 1 : 0) - own);
      flows.add(flow(shares, cell.head(), cell.row(), j, slope));
    }
    return flows;
  }

  /** A share weighs a value; one that the mask makes 0 would, too. */
  private List<Flow> toMean(Cell cell, String block) {
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < config.dHead(); i++) {
      double slope = value(block + "v", cell.head(), cell.col(), i);
      flows.add(flow(block + "z", cell.head(), cell.row(), i, slope));
    }
    return flows;
  }

  /** A head's number goes through its row of wO. */
  private List<Flow> throughOutput(Cell cell, String block) {
    int input = cell.head() * config.dHead() + cell.col();
    return through(input, cell.row(), block + "attention.wO", block + "attnOut");
  }

  private List<Flow> through(Cell cell, String matrix, String user) {
    return through(cell.col(), cell.row(), matrix, user);
  }

  private List<Flow> through(int input, int row, String matrix, String user) {
    List<Flow> flows = new ArrayList<>();
    for (int j = 0; j < weights.cols(matrix); j++) {
      flows.add(flow(user, 0, row, j, weights.value(matrix, input, j)));
    }
    return flows;
  }

  /** The slope of GELU's tanh form. */
  private List<Flow> throughBend(Cell cell, String user) {
    double x = run.value(cell);
    return List.of(flow(user, 0, cell.row(), cell.col(), GeluSlope.at(x)));
  }

  private List<Flow> toLogits(Cell cell) {
    List<Flow> flows = new ArrayList<>();
    for (int token = 0; token < config.vocabSize(); token++) {
      double weight = weights.value(Weights.TABLE, token, cell.col());
      flows.add(flow("logits", 0, cell.row(), token, weight));
    }
    return flows;
  }

  /** The loss reads one share of a row that it asks; a logit moves it through the softmax. */
  private List<Flow> toProbs(Cell cell) {
    if (!back.objective().asks(cell.row())) {
      return List.of();
    }
    int target = back.objective().target(cell.row());
    double share = value(Recording.PROBS, 0, cell.row(), target);
    double own = value(Recording.PROBS, 0, cell.row(), cell.col());
    double slope = share * ((cell.col() == target ? 1 : 0) - own);
    return List.of(flow(Recording.PROBS, 0, cell.row(), target, slope));
  }

  private List<Flow> toLoss(Cell cell) {
    boolean isAsked =
        back.objective().asks(cell.row()) && back.objective().target(cell.row()) == cell.col();
    return isAsked ? List.of(new Flow(new Cell(LOSS, 0, 0, 0), 1, gradient(cell))) : List.of();
  }
}
