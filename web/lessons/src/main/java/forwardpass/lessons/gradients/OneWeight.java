package forwardpass.lessons.gradients;

import forwardpass.engine.autograd.Tape;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.ShippedModel;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Tensor;
import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/**
 * One weight of the model that ships: its slope by the backward pass, and the same slope measured
 * by turning the weight a little both ways. The builder asks; no page reaches this.
 */
final class OneWeight {
  private static final String TEXT = "The cat sat on the mat.";
  private static final String MATRIX = "blocks.4.mlp.wOut"; // [dMlp, dModel]
  private static final double TURN = 0.01;

  private final ArrayBackend backend = new ArrayBackend();
  private final GptWeights weights;
  private final int[][] tokens; // [1, T]
  private final int[][] targets; // [1, T]
  private final Parameter matrix;

  private OneWeight(Assets assets) {
    ShippedModel shipped =
        ShippedModel.load(
            assets.bytes("model/model.safetensors"), assets.bytes("model/tokenizer.txt"));
    weights = shipped.checkpoint().load(backend, WeightFormat.TENSORS);
    int[] text = shipped.tokenizer().encodeOrdinary(TEXT).toArray();
    tokens = new int[1][text.length];
    tokens[0][0] = shipped.endOfText();
    System.arraycopy(text, 0, tokens[0], 1, text.length - 1);
    targets = new int[][] {text};
    matrix = named();
  }

  private Parameter named() {
    for (Parameter parameter : weights.tensors().keySet()) {
      if (parameter.name().equals(MATRIX)) {
        return parameter;
      }
    }
    throw new IllegalStateException("the model has no " + MATRIX);
  }

  static List<Fact> facts(Assets assets) {
    return new OneWeight(assets).measured();
  }

  private List<Fact> measured() {
    float[] slopes = slopes();
    int steepest = 0;
    for (int i = 1; i < slopes.length; i++) {
      steepest = Math.abs(slopes[i]) > Math.abs(slopes[steepest]) ? i : steepest;
    }
    double here = loss(steepest, 0);
    double up = loss(steepest, TURN);
    double down = loss(steepest, -TURN);
    float[] values = weights.values(backend).of(matrix);
    return List.of(
        fact("weight-count", Num.groupedWhole((double) weights.config().parameterCount())),
        fact("weight-value", Num.fixed(values[steepest], 3)),
        fact("weight-loss", Num.fixed(here, 4)),
        fact("weight-up", Num.fixed(up, 4)),
        fact("weight-down", Num.fixed(down, 4)),
        fact("weight-slope", Num.fixed(slopes[steepest], 4)),
        fact("weight-measured", Num.fixed((up - down) / (2 * TURN), 4)));
  }

  private static Fact fact(String name, Num num) {
    return new Fact(name, Maths.math(Maths.number(num)));
  }

  /** ∂L/∂w for every entry of the matrix, by the backward pass. */
  private float[] slopes() {
    Tape tape = new Tape(backend);
    Tensor watched = weights.tensors().get(matrix);
    if (watched == null) {
      throw new IllegalStateException("no tensor of " + matrix.name());
    }
    tape.watch(watched);
    Tensor loss = new Gpt(backend, weights).on(tape).loss(tokens, targets);
    return backend.read(tape.backward(loss).of(watched));
  }

  /** The loss with one entry of the matrix turned. */
  private double loss(int entry, double turn) {
    ParameterValues source = weights.values(backend);
    ParameterValues turned =
        parameter -> {
          float[] values = source.of(parameter);
          if (parameter.name().equals(MATRIX)) {
            values = values.clone();
            values[entry] += (float) turn;
          }
          return values;
        };
    GptWeights moved = GptWeights.of(backend, weights.config(), turned, WeightFormat.TENSORS);
    return backend.read(new Gpt(backend, moved).loss(tokens, targets))[0];
  }
}
