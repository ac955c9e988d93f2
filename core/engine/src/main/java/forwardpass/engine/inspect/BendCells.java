package forwardpass.engine.inspect;

import forwardpass.engine.inspect.CellSum.Operand;
import forwardpass.engine.inspect.CellSum.Part;
import forwardpass.engine.inspect.CellSum.Rule;
import forwardpass.engine.inspect.CellSum.Term;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.MlpKind;
import forwardpass.engine.model.Positions;
import forwardpass.engine.numeric.Trig;
import forwardpass.engine.tensor.Constants;
import forwardpass.engine.tensor.Float32;
import forwardpass.engine.tensor.RotaryLayout;
import java.util.List;

/** The cells that are made of one or two numbers each: bent, gated, turned by a position. */
record BendCells(Operands numbers) {
  /** x · ½ · (1 + tanh(√(2/π) (x + 0.044715 x³))), or with erf(x / √2) in place of the tanh. */
  CellSum bent(Cell cell, String tensor, MlpKind kind) {
    Operand from = numbers.at(tensor, 0, cell.row(), cell.col());
    float x = from.value();
    boolean isExact = kind == MlpKind.GELU_EXACT;
    float inner = x + x * x * x * Constants.GELU_CUBIC;
    float bend =
        isExact
            ? Float32.erf(x * Constants.SQRT_HALF)
            : Float32.tanh(inner * Constants.SQRT_TWO_OVER_PI);
    List<Part> parts = List.of(Operands.part("x", from), Operands.part("bend", bend));
    Rule rule = isExact ? Rule.GELU_EXACT : Rule.GELU;
    return new CellSum(cell, rule, List.of(), parts, x * 0.5f * (bend + 1));
  }

  /** x / (1 + exp(−x)) · linear, with x of the gate's side. */
  CellSum gated(Cell cell, String block) {
    Operand gate = numbers.at(block + "mlpPre", 0, cell.row(), cell.col());
    Operand linear = numbers.at(block + "mlpPreLinear", 0, cell.row(), cell.col());
    float below = Float32.exp(-gate.value()) + 1;
    List<Part> parts =
        List.of(
            Operands.part("x", gate),
            Operands.part("below", below),
            Operands.part("linear", linear));
    return new CellSum(cell, Rule.SWIGLU, List.of(), parts, gate.value() / below * linear.value());
  }

  /** a · cos − b · sin of the first of a pair, a · sin + b · cos of the second. */
  CellSum turned(Cell cell, String tensor) {
    GptConfig config = numbers.run().gpt().config();
    if (!(config.positions() instanceof Positions.Rotary rotary)) {
      throw new IllegalArgumentException("trace: " + cell.tensor() + " without rotary positions");
    }
    int half = config.dHead() / 2;
    boolean isHalves = rotary.layout() == RotaryLayout.HALVES;
    int pair = isHalves ? cell.col() % half : cell.col() / 2;
    boolean isFirst = isHalves ? cell.col() < half : cell.col() % 2 == 0;
    Operand a = numbers.at(tensor, cell.head(), cell.row(), isHalves ? pair : 2 * pair);
    Operand b = numbers.at(tensor, cell.head(), cell.row(), isHalves ? pair + half : 2 * pair + 1);
    double angle = cell.row() * rotary.frequency(pair, config.dHead());
    float cos = (float) Trig.cos(angle);
    float sin = (float) Trig.sin(angle);
    float ofA = a.value() * (isFirst ? cos : sin);
    float ofB = isFirst ? -(b.value() * sin) : b.value() * cos;
    List<Term> terms = List.of(new Term(a, null, ofA), new Term(b, null, ofB));
    List<Part> parts =
        List.of(
            Operands.part("angle", (float) angle),
            Operands.part("cos", cos),
            Operands.part("sin", sin));
    return new CellSum(cell, Rule.ROTARY, terms, parts, ofA + ofB);
  }
}
