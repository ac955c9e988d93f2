package forwardpass.engine.autograd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.AdamWStep;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Gelu;
import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;

class TapeTest {
  private final Backend backend = new ArrayBackend();
  private final Tape tape = new Tape(backend);

  private static void refuses(String message, Runnable action) {
    RuntimeException refused = assertThrows(RuntimeException.class, action::run);
    assertEquals(message, refused.getMessage());
  }

  @Test
  void aLossMustBeOneNumberThatDependsOnSomethingWatched() {
    Tensor x = backend.full(Shape.of(3), 1);
    refuses("backward: loss is (3,), must be scalar", () -> tape.backward(tape.scale(x, 2)));
    refuses(
        "backward: the loss depends on nothing that is watched",
        () -> tape.backward(tape.sumAll(x)));
  }

  @Test
  void onlyWatchedTensorsHaveGradients() {
    Tensor x = tape.watch(backend.tensor(Shape.of(2), 3, 4));
    Tensor unused = tape.watch(backend.full(Shape.of(2, 2), 1));
    Tensor other = backend.full(Shape.of(2), 5);
    Gradients gradients = tape.backward(tape.sumAll(tape.mul(x, other)));
    assertArrayEquals(new float[] {5, 5}, backend.read(gradients.of(x)));
    assertArrayEquals(new float[4], backend.read(gradients.of(unused)));
    refuses("gradient of Tensor(2,), which was not watched", () -> gradients.of(other));
  }

  @Test
  void refusesToChangeWhatItMayNeed() {
    Tensor x = tape.watch(backend.full(Shape.of(1, 2), 1));
    Tensor y = backend.full(Shape.of(1, 2), 2);
    String onTape = ": Tensor(1, 2) is on the tape";
    refuses("assign" + onTape, () -> tape.assign(x, y));
    refuses("assign" + onTape, () -> tape.assign(y, x));
    refuses("assignRows" + onTape, () -> tape.assignRows(x, 0, y));
    PackedMatrix int8 = tape.pack(Int8Matrix.quantize(2, 2, 2, new float[] {1, 2, 3, 4}));
    refuses("matmul with weights packed outside the tape" + onTape, () -> tape.matmul(x, int8));
    tape.assign(y, backend.full(Shape.of(1, 2), 7));
    assertArrayEquals(new float[] {7, 7}, backend.read(y));
  }

  @Test
  void gradientsInBetweenAreFreedAndThoseAskedForAreKept() {
    Tensor x = tape.watch(backend.tensor(Shape.of(1, 2), 0.5f, -1));
    Tensor w = tape.watch(backend.tensor(Shape.of(2, 2), 1, 2, 3, 4));
    Tensor gradient;
    try (Scope scope = backend.scope()) {
      // x and w are each used twice, once through a view of the same storage
      Tensor hidden = tape.add(tape.matmul(x, w), x);
      Tensor view = tape.reshape(tape.mul(hidden, hidden), Shape.of(2));
      Tensor loss = tape.sumAll(tape.add(view, tape.reshape(x, Shape.of(2))));
      gradient = scope.keep(tape.backward(loss).of(x));
    }
    // hidden = (−2, −4); 2 hidden (wᵀ + 1) + 1
    assertArrayEquals(
        new float[] {-4 * 2 + -8 * 2 + 1, -4 * 3 + -8 * 5 + 1}, backend.read(gradient));
  }

  /** Two letters in, the next letter out: 27 letters, an embedding, one hidden layer. */
  @Test
  void aSmallNetworkLearnsTheAlphabet() {
    int letters = 27;
    Rng rng = Rng.seeded(1);
    Shape[] shapes = {
      Shape.of(letters, 6),
      Shape.of(12, 32),
      Shape.of(32),
      Shape.of(32),
      Shape.of(32),
      Shape.of(32, letters)
    };
    Tensor[] weights = new Tensor[shapes.length];
    Tensor[] means = new Tensor[shapes.length];
    Tensor[] squares = new Tensor[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      float[] start = new float[shapes[i].size()];
      for (int j = 0; j < start.length; j++) {
        start[j] = i == 2 ? 1 : i == 3 ? 0 : 0.3f * (float) rng.nextGaussian();
      }
      weights[i] = backend.tensor(shapes[i], start);
      means[i] = backend.full(shapes[i], 0);
      squares[i] = backend.full(shapes[i], 0);
    }
    int[] context = new int[letters * 2];
    int[] next = new int[letters];
    for (int i = 0; i < letters; i++) {
      context[2 * i] = i;
      context[2 * i + 1] = (i + 1) % letters;
      next[i] = (i + 2) % letters;
    }
    float first = 0;
    float last = 0;
    for (int step = 1; step <= 80; step++) {
      try (Scope scope = backend.scope()) {
        Tape steps = new Tape(backend);
        for (Tensor weight : weights) {
          steps.watch(weight);
        }
        Tensor pairs = steps.gather(weights[0], context, Shape.of(letters, 2));
        Tensor x = steps.reshape(pairs, Shape.of(letters, 12));
        Tensor hidden = steps.linear(x, weights[1], weights[4]);
        Tensor normed = steps.layerNorm(hidden, weights[2], weights[3], 1e-5f);
        Tensor logits = steps.matmul(steps.gelu(normed, Gelu.TANH), weights[5]);
        Tensor loss = scope.keep(steps.crossEntropy(logits, next));
        Gradients gradients = steps.backward(loss);
        float c1 = 1 - (float) Math.pow(0.9, step);
        float c2 = 1 - (float) Math.pow(0.99, step);
        AdamWStep adam = new AdamWStep(1, 0.02f, 0.9f, 0.99f, 1e-8f, 0, c1, c2);
        for (int i = 0; i < weights.length; i++) {
          backend.adamW(weights[i], gradients.of(weights[i]), means[i], squares[i], adam);
        }
        last = backend.read(loss)[0];
        first = step == 1 ? last : first;
      }
    }
    String losses = first + " to " + last;
    assertTrue(first > 3 && last < 0.02, losses);
  }
}
