package forwardpass.engine.conformance;

import forwardpass.engine.autograd.Gradients;
import forwardpass.engine.autograd.Tape;
import forwardpass.engine.tensor.AdamWStep;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.tensor.UnaryOp;
import java.util.List;

/** The optimiser's step, and a small network that learns. */
final class TrainingCases {
  private static final AdamWStep STEP =
      new AdamWStep(0.5f, 0.01f, 0.9f, 0.99f, 1e-8f, 0.1f, 0.1f, 0.01f);

  private TrainingCases() {}

  static void addTo(List<Case> cases) {
    for (int size : new int[] {1, 7, 8, 17}) {
      cases.add(new Case("adamW on " + size + " parameters", checker -> adamW(checker, size)));
    }
    cases.add(new Case("a tied embedding gets both its gradients", TrainingCases::tied));
    cases.add(new Case("a network of four hidden units learns xor", TrainingCases::xor));
  }

  private static void adamW(Checker checker, int size) {
    float[][] actual = adamW(checker.subject(), size);
    float[][] expected = adamW(checker.reference(), size);
    for (int i = 0; i < actual.length; i++) {
      checker.sameBits("tensor " + i, actual[i], expected[i]);
    }
    float[][] in = state(size);
    double[] p = new double[size];
    for (int i = 0; i < size; i++) {
      double g = in[1][i] * 0.5;
      double mean = in[2][i] * 0.9 + g * 0.1;
      double square = in[3][i] * 0.99 + g * g * 0.01;
      p[i] = in[0][i] * (1 - 0.01 * 0.1) - 0.01 * (mean / 0.1) / (Math.sqrt(square / 0.01) + 1e-8);
    }
    checker.close("parameter", actual[0], p, 1e-5);
  }

  private static float[][] state(int size) {
    Numbers numbers = new Numbers(size);
    return new float[][] {
      numbers.signed(size), numbers.signed(size), numbers.signed(size), numbers.positive(size)
    };
  }

  private static float[][] adamW(Backend b, int size) {
    float[][] state = state(size);
    Tensor[] tensors = new Tensor[4];
    for (int i = 0; i < 4; i++) {
      tensors[i] = b.tensor(Shape.of(size), state[i]);
    }
    b.adamW(tensors[0], tensors[1], tensors[2], tensors[3], STEP);
    return new float[][] {b.read(tensors[0]), b.read(tensors[2]), b.read(tensors[3])};
  }

  private static void tied(Checker checker) {
    int[] ids = {1, 0, 1};
    new Operation(
            "tied",
            (b, x) ->
                b.crossEntropy(
                    b.matmul(b.gather(x[0], ids, Shape.of(3)), x[0], false, true),
                    new int[] {2, 1, 3}),
            x -> {
              Truth rows = Truth.of(Shape.of(3, 5), i -> x[0].at(ids[i[0]], i[1]));
              Truth probs = rows.matmul(x[0].transpose(), Shape.scalar()).rows(Truth::softmax);
              double loss =
                  -(Math.log(probs.at(0, 2)) + Math.log(probs.at(1, 1)) + Math.log(probs.at(2, 3)));
              return new Truth(Shape.scalar(), new double[] {loss / 3});
            },
            Shape.of(4, 5))
        .gradients()
        .body()
        .run(checker);
  }

  private static void xor(Checker checker) {
    float[] losses = xor(checker.subject());
    checker.require(losses[0] > 0.5f, "first loss " + losses[0]);
    checker.require(losses[losses.length - 1] < 0.05f, "last loss " + losses[losses.length - 1]);
    checker.sameBits("loss", losses, xor(checker.reference()));
  }

  /** The loss of every step; the data are the four rows of xor. */
  private static float[] xor(Backend b) {
    Numbers numbers = new Numbers(2);
    Shape[] shapes = {Shape.of(2, 4), Shape.of(4), Shape.of(4, 2), Shape.of(2)};
    Tensor[] weights = new Tensor[4];
    Tensor[] means = new Tensor[4];
    Tensor[] squares = new Tensor[4];
    for (int i = 0; i < 4; i++) {
      weights[i] = b.tensor(shapes[i], numbers.signed(shapes[i]));
      means[i] = b.full(shapes[i], 0);
      squares[i] = b.full(shapes[i], 0);
    }
    Tensor x = b.tensor(Shape.of(4, 2), 0, 0, 0, 1, 1, 0, 1, 1);
    float[] losses = new float[60];
    for (int step = 0; step < losses.length; step++) {
      AdamWStep adam = adam(step + 1);
      try (Scope scope = b.scope()) {
        Tape tape = new Tape(b);
        for (Tensor weight : weights) {
          tape.watch(weight);
        }
        Tensor hidden = tape.unary(UnaryOp.TANH, tape.linear(x, weights[0], weights[1]));
        Tensor logits = tape.linear(hidden, weights[2], weights[3]);
        Tensor loss = scope.keep(tape.crossEntropy(logits, new int[] {0, 1, 1, 0}));
        Gradients gradients = tape.backward(loss);
        for (int i = 0; i < 4; i++) {
          b.adamW(weights[i], gradients.of(weights[i]), means[i], squares[i], adam);
        }
        losses[step] = b.read(loss)[0];
      }
    }
    return losses;
  }

  private static AdamWStep adam(int step) {
    double power1 = 1;
    double power2 = 1;
    for (int i = 0; i < step; i++) {
      power1 *= 0.9;
      power2 *= 0.99;
    }
    return new AdamWStep(
        1, 0.1f, 0.9f, 0.99f, 1e-8f, 0, (float) (1 - power1), (float) (1 - power2));
  }
}
