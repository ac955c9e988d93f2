package forwardpass.engine.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.autograd.Value;
import forwardpass.engine.autograd.ValueGraph;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

  private static Value result(String text, double... values) throws ExpressionFault {
    Value result = Expression.parse(text).graph(values);
    result.backward();
    return result;
  }

  /** The gradient by variable. */
  private static Map<String, Double> gradient(Value result) {
    TreeMap<String, Double> gradient = new TreeMap<>();
    for (Value value : ValueGraph.of(result).nodes()) {
      if (value.inputs().isEmpty() && !value.label().isEmpty()) {
        gradient.put(value.label(), value.grad());
      }
    }
    return gradient;
  }

  /** By hand: precedence as in mathematics, whatever signs are used. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(3x+1)^2 | 2 | 49",
        "(3·x + 1)² | 2 | 49",
        "(3×x+1)**2 | 2 | 49",
        "3x^2 | 2 | 12",
        "-x^2 | 3 | -9",
        "2^3^x | 2 | 512",
        "2^-x | 2 | 0.25",
        "x⁻¹² | 1 | 1",
        "x⁻² | 4 | 0.0625",
        "x−1−1 | 5 | 3",
        "x÷2/2 | 8 | 2",
        "12/x*3 | 2 | 18",
        "--x | 5 | 5",
        "2(x+1)(x-1) | 3 | 16",
        "√(x)*√4 | 9 | 6",
        "√x + sqrt x | 9 | 6",
        "2e0x + .5e1 | 3 | 11",
        "e*x | 1 | 2.718281828459045",
        "2π + 0x | 1 | 6.283185307179586",
        "ln e^x | 0 | !",
        "ln(e^x) | 3 | 3",
        "log(x) | 1 | 0",
        "max(x, 2, 1) | 1.5 | 2",
        "max([x, 4, -1]) | 1.5 | 4",
        "max([x, 4], 3)[0] | 1.5 | 3",
        "relu(x) + relu(-x) | -2.5 | 2.5",
        "σ(x) + sigmoid(-x) | 0.7 | 1",
        "sum([x, 2, 3]) | 1 | 6",
        "mean([x, 2, 3]) | 4 | 3",
        "[x, 2]·[3, 4] | 5 | 23",
        "dot([x, 2], [3, 4]) | 5 | 23",
        "sum([x, 2]*[3, 4] + 1) | 5 | 25",
        "([x, 2]^2)[1] + 0*x | 5 | 4",
        "w₁ = 2x; w_2 = w₁ + 1; w₁*w_2 | 3 | 42",
        "e = 2x; e*e | 3 | 36",
        "s = x; s | 3 | 3"
      })
  void hasTheValueThatMathematicsGivesIt(String text, double x, String wanted) throws Exception {
    if (wanted.equals("!")) {
      assertThrows(ExpressionFault.class, () -> Expression.parse(text));
      return;
    }
    assertEquals(Double.parseDouble(wanted), result(text, x).data(), 1e-12);
  }

  /** By hand: 2(3x + 1) · 3 at x = 2. */
  @Test
  void theExampleOfTheBookHasGradient42() throws ExpressionFault {
    assertEquals("{x=42.0}", gradient(result("(3x+1)^2", 2)).toString());
  }

  /** Softmax minus one-hot; numbers from numpy 2.2: exp(z) / exp(z).sum() for [2, 1, 0]. */
  @Test
  void crossEntropyHasGradientSoftmaxMinusOneHot() throws ExpressionFault {
    Value loss = result("-ln softmax([a,b,c])[0]", 2, 1, 0);
    assertEquals(0.40760596444438, loss.data(), 1e-14);
    Map<String, Double> gradient = gradient(loss);
    assertEquals(0.6652409557748219 - 1, gradient.getOrDefault("a", Double.NaN), 1e-14);
    assertEquals(0.24472847105479767, gradient.getOrDefault("b", Double.NaN), 1e-14);
    assertEquals(0.09003057317038046, gradient.getOrDefault("c", Double.NaN), 1e-14);
  }

  @Test
  void softmaxOfLargeLogitsDoesNotOverflow() throws ExpressionFault {
    Value loss = result("-ln softmax([a,b])[0]", 1000, 999);
    assertEquals(0.31326168751822286, loss.data(), 1e-12); // ln(1 + 1/e)
    assertEquals(0.7310585786300049 - 1, gradient(loss).getOrDefault("a", Double.NaN), 1e-12);
    assertEquals(
        0.7310585786300049 - 1,
        gradient(result("-ln softmax([a,b])[0]", -999, -1000)).getOrDefault("a", Double.NaN),
        1e-12);
  }

  /** Names are given to what is made, never to variables or constants. */
  @Test
  void labelsWhatWasNamed() throws ExpressionFault {
    Value result = result("v = [a,b]; k = 2; t = a; d = v*k; d[0] + d[1]*t", 3, 5);
    StringBuilder labels = new StringBuilder();
    for (Value value : ValueGraph.of(result).nodes()) {
      labels.append(value.label()).append(' ');
    }
    assertEquals("a  d[0] b d[1]   ", labels.toString());
    assertEquals(List.of("a", "b"), Expression.parse("v = [a,b]; v[0]+v[1]").variables());
  }

  @Test
  void whatDoesNotReachTheResultIsNotInItsGraph() throws ExpressionFault {
    assertEquals("{a=1.0}", gradient(result("[a,b][0]", 3, 5)).toString());
  }

  /**
   * 200 random expressions of up to 30 operations: the value is that of the same operations on
   * doubles with java.lang.Math, the gradient that of central differences of those.
   */
  @Test
  void randomExpressionsHaveTheGradientOfFiniteDifferences() throws ExpressionFault {
    Random random = new Random(12);
    int compared = 0;
    int largest = 0;
    while (compared < 200) {
      RandomExpression made = RandomExpression.of(random);
      double[] x = {
        0.3 + random.nextDouble(), -1 + 2 * random.nextDouble(), 0.5 + 2 * random.nextDouble()
      };
      if (!made.isTame(x)) {
        continue;
      }
      Expression expression = Expression.parse(made.text());
      double[] ordered = made.ordered(x, expression.variables());
      Value result = expression.graph(ordered);
      result.backward();
      Map<String, Double> gradient = gradient(result);
      double wanted = made.at(x);
      assertEquals(wanted, result.data(), 1e-9 * (1 + Math.abs(wanted)), made.text());
      for (int i = 0; i < x.length; i++) {
        double slope = made.slope(x, i);
        double own = gradient.getOrDefault(RandomExpression.NAMES.get(i), 0.0);
        assertEquals(slope, own, 1e-5 * (1 + Math.abs(slope)), made.text() + " by " + i);
      }
      compared++;
      largest = Math.max(largest, made.operations());
    }
    assertTrue(largest >= 25, "the largest has " + largest);
  }
}
