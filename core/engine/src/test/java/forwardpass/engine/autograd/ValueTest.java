package forwardpass.engine.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ValueTest {

  /** The example on the front page of github.com/karpathy/micrograd, with the numbers it prints. */
  @Test
  void reproducesTheExampleOfMicrograd() {
    Value a = Value.of("a", -4);
    Value b = Value.of("b", 2);
    Value c = a.plus(b);
    Value d = a.times(b).plus(b.pow(3));
    c = c.plus(c.plus(1));
    c = c.plus(c.plus(1).minus(a));
    d = d.plus(d.times(2).plus(b.plus(a).relu()));
    d = d.plus(d.times(3).plus(b.minus(a).relu()));
    Value e = c.minus(d);
    Value f = e.pow(2);
    Value g = f.dividedBy(2);
    g = g.plus(Value.of(10).dividedBy(f));
    assertEquals(24.7041, g.data(), 5e-5);
    g.backward();
    assertEquals(138.8338, a.grad(), 5e-5);
    assertEquals(645.5773, b.grad(), 5e-5);
  }

  private static void checkSlope(double at, Function<Value, Value> f) {
    Value x = Value.of(at);
    f.apply(x).backward();
    double h = 1e-6;
    double difference =
        (f.apply(Value.of(at + h)).data() - f.apply(Value.of(at - h)).data()) / (2 * h);
    assertEquals(difference, x.grad(), 1e-7 * (1 + Math.abs(difference)));
  }

  @Test
  void everyOperatorHasTheSlopeOfItsFiniteDifference() {
    for (double x : new double[] {-1.7, -0.3, 0.4, 2.2}) {
      checkSlope(x, v -> v.plus(v).plus(3));
      checkSlope(x, v -> v.minus(2.5).minus(v.times(v)));
      checkSlope(x, v -> Value.of(2).minus(v).times(v));
      checkSlope(x, v -> v.dividedBy(v.times(v).plus(1)));
      checkSlope(x, v -> Value.of(3).dividedBy(v).dividedBy(4));
      checkSlope(x, v -> v.pow(3));
      checkSlope(x, v -> v.pow(0));
      checkSlope(x, v -> v.times(v).pow(0.5));
      checkSlope(x, v -> v.exp().tanh());
      checkSlope(x, v -> v.times(v).log());
      checkSlope(x, v -> v.relu().times(v.negated()));
      checkSlope(x, v -> v.times(v).sqrt());
      checkSlope(x, v -> v.sigmoid().plus(v.times(3).sigmoid()));
      checkSlope(x, v -> v.max(v.times(v)));
      checkSlope(x, v -> Value.sum(List.of(v, v.exp(), v)).times(Value.mean(List.of(v, v.pow(2)))));
      checkSlope(x, v -> v.times(v).pow(v));
    }
  }

  @Test
  void equalsShareTheGradientOfTheirMaximum() {
    Value a = Value.of(2);
    Value b = Value.of(2);
    a.max(b).backward();
    assertEquals(0.5, a.grad());
    assertEquals(0.5, b.grad());
    assertThrows(IllegalArgumentException.class, () -> Value.mean(List.of()));
  }

  @Test
  void stepsShowTheChainRuleEdgeByEdge() {
    Value x = Value.of("x", 3);
    Value y = x.times(x).named("y"); // two edges to the same input
    BackwardPass pass = new BackwardPass(y);
    assertEquals(new BackwardStep(y, 0, 1, 3, 3, 0, 3), pass.next());
    assertEquals(3, x.grad());
    BackwardStep second = pass.next();
    assertEquals(new BackwardStep(y, 1, 1, 3, 3, 3, 6), second);
    assertSame(x, second.input());
    assertFalse(pass.hasNext());
    assertThrows(NoSuchElementException.class, pass::next);
    assertEquals(6, x.grad());
  }

  @Test
  void aNewPassForgetsTheOldGradients() {
    Value x = Value.of(2);
    Value y = x.times(5);
    y.backward();
    y.backward();
    assertEquals(5, x.grad());
  }

  @Test
  void graphListsEveryValueOnceAfterItsInputs() {
    Value x = Value.of("x", 1);
    Value sum = x.plus(x);
    Value y = sum.times(x);
    assertEquals(List.of(x, sum, y), ValueGraph.of(y).nodes());
    assertEquals(Operator.TIMES, y.operator());
    assertEquals("×", y.operator().symbol());
    assertEquals(List.of(sum, x), y.inputs());
    assertEquals("x", x.label());
  }

  @Test
  void aGraphOfAHundredThousandNodesIsNoTrouble() {
    Value x = Value.of(1);
    Value y = x;
    for (int i = 0; i < 100_000; i++) {
      y = y.plus(x);
    }
    y.backward();
    assertEquals(100_001, x.grad());
  }

  @Test
  void onlyALeafCanBeGivenANumber() {
    Value x = Value.of(1);
    x.assign(4);
    assertEquals(4, x.data());
    Value y = x.plus(1);
    IllegalStateException refused = assertThrows(IllegalStateException.class, () -> y.assign(2));
    assertTrue(String.valueOf(refused.getMessage()).contains("made by +"), refused::getMessage);
  }

  @Test
  void crossEntropyAgreesWithTheTensorsInValueAndGradient() {
    double[] z = {1.5, -0.25, 0.75, 2};
    List<Value> logits = List.of(Value.of(z[0]), Value.of(z[1]), Value.of(z[2]), Value.of(z[3]));
    Value loss = ValueSoftmax.crossEntropy(logits, 2);
    loss.backward();
    Backend backend = new ArrayBackend();
    Tape tape = new Tape(backend);
    Tensor row = tape.watch(backend.tensor(Shape.of(1, 4), 1.5f, -0.25f, 0.75f, 2));
    Tensor tensorLoss = tape.crossEntropy(row, new int[] {2});
    float[] gradient = backend.read(tape.backward(tensorLoss).of(row));
    float[] probs = backend.read(backend.softmax(row));
    assertEquals(loss.data(), backend.read(tensorLoss)[0], 1e-6);
    for (int i = 0; i < 4; i++) {
      assertEquals(logits.get(i).grad(), gradient[i], 1e-6);
      assertEquals(ValueSoftmax.probabilities(logits).get(i).data(), probs[i], 1e-6);
    }
    assertThrows(IllegalArgumentException.class, () -> ValueSoftmax.crossEntropy(logits, 4));
    assertThrows(IllegalArgumentException.class, () -> ValueSoftmax.probabilities(List.of()));
  }

  @Test
  void softmaxOfValuesSurvivesLargeLogits() {
    List<Value> probs = ValueSoftmax.probabilities(List.of(Value.of(1000), Value.of(999)));
    assertEquals(0.7310585786300049, probs.get(0).data(), 1e-15);
  }

  /** b = x + 1, c = b², f = c b + c at x = 2: f = 27 + 9, df/dx = 3b² + 2b = 33. */
  @Test
  void aValueUsedTwiceGetsTheSameGradientAtEachPass() {
    Value x = Value.of(2);
    Value b = x.plus(1);
    Value c = b.times(b);
    Value f = c.times(b).plus(c);
    assertEquals(36, f.data());
    for (int pass = 0; pass < 3; pass++) {
      f.backward();
      assertEquals(33, x.grad());
    }
  }

  private static void refusesLogits(String message, double... logits) {
    List<Value> values = new ArrayList<>();
    for (double logit : logits) {
      values.add(Value.of(logit));
    }
    Class<IllegalArgumentException> refusal = IllegalArgumentException.class;
    assertEquals(
        message, assertThrows(refusal, () -> ValueSoftmax.probabilities(values)).getMessage());
    assertEquals(
        message, assertThrows(refusal, () -> ValueSoftmax.crossEntropy(values, 0)).getMessage());
  }

  @Test
  void softmaxOfValuesRefusesWhatSoftmaxRefuses() {
    double infinity = Double.POSITIVE_INFINITY;
    refusesLogits("softmax: there are no logits");
    refusesLogits("softmax: all logits are -Infinity, nothing is left", -infinity, -infinity);
    refusesLogits("softmax: logit 1 is NaN, must be finite or -Infinity", 0, Double.NaN);
    refusesLogits("softmax: logit 0 is Infinity, must be finite or -Infinity", infinity, 0);
    List<Value> masked = List.of(Value.of(-infinity), Value.of(3));
    assertEquals(1, ValueSoftmax.probabilities(masked).get(1).data());
    assertEquals(0, ValueSoftmax.probabilities(masked).get(0).data());
  }
}
