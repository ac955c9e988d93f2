package forwardpass.engine.inspect;

import forwardpass.engine.inspect.CellSum.Operand;
import forwardpass.engine.inspect.CellSum.Part;
import forwardpass.engine.inspect.CellSum.Rule;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.NormKind;
import forwardpass.engine.tensor.LaneSum;
import java.util.List;

/** The cells of norms: LayerNorm and RMSNorm, computed again in the order of the backends. */
record NormCells(Operands numbers, Weights weights) {
  /**
   * A cell of a norm.
   *
   * @param tensor what it reads
   * @param norm its name, which its gain and bias begin with
   */
  CellSum of(Cell cell, String tensor, String norm) {
    return config().norm() == NormKind.LAYER ? layer(cell, tensor, norm) : rms(cell, tensor, norm);
  }

  private GptConfig config() {
    return numbers.run().gpt().config();
  }

  /** d = x − mean, s = 1 / √(mean(d²) + ε), then d · s · gain + bias. */
  private CellSum layer(Cell cell, String tensor, String norm) {
    int n = config().dModel();
    float[] x = numbers.run().values(tensor);
    int at = cell.row() * n;
    float mean = LaneSum.sum(x, at, n) / n;
    float[] d = new float[n];
    for (int i = 0; i < n; i++) {
      d[i] = x[at + i] - mean;
    }
    float variance = LaneSum.sumOfSquares(d, 0, n) / n;
    float scale = 1 / (float) Math.sqrt(variance + config().normEpsilon());
    Operand gain = weights.of(norm + ".gain", cell.col());
    Operand bias = weights.of(norm + ".bias", cell.col());
    List<Part> parts =
        List.of(
            Operands.part("x", numbers.at(tensor, 0, cell.row(), cell.col())),
            Operands.part("mean", mean),
            Operands.part("variance", variance),
            Operands.part("epsilon", config().normEpsilon()),
            Operands.part("scale", scale),
            Operands.part("gain", gain),
            Operands.part("bias", bias));
    float value = d[cell.col()] * scale * gain.value() + bias.value();
    return new CellSum(cell, Rule.NORM, List.of(), parts, value);
  }

  /** s = 1 / √(mean(x²) + ε), then x · s · gain (Zhang and Sennrich 2019, arXiv:1910.07467). */
  private CellSum rms(Cell cell, String tensor, String norm) {
    int n = config().dModel();
    float[] x = numbers.run().values(tensor);
    float meanSquare = LaneSum.sumOfSquares(x, cell.row() * n, n) / n;
    float scale = 1 / (float) Math.sqrt(meanSquare + config().normEpsilon());
    Operand own = numbers.at(tensor, 0, cell.row(), cell.col());
    Operand gain = weights.of(norm + ".gain", cell.col());
    List<Part> parts =
        List.of(
            Operands.part("x", own),
            Operands.part("meanSquare", meanSquare),
            Operands.part("epsilon", config().normEpsilon()),
            Operands.part("scale", scale),
            Operands.part("gain", gain));
    return new CellSum(cell, Rule.RMS_NORM, List.of(), parts, own.value() * scale * gain.value());
  }
}
