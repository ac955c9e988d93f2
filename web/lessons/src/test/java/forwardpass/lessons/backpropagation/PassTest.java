package forwardpass.lessons.backpropagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.expression.Expression;
import forwardpass.engine.expression.ExpressionFault;
import forwardpass.lessons.graph.Layout;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Message;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The passes of the ready examples, against what calculus gives for them on paper. */
class PassTest {
  private static Pass pass(String text, Double... values) throws ExpressionFault {
    return Pass.of(Expression.parse(text), List.of(values));
  }

  private static Pass pass(Example example) throws ExpressionFault {
    return Pass.of(Expression.parse(example.text()), example.values());
  }

  private static Example example(String name) {
    return Example.ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  static Stream<Example> examples() {
    return Example.ALL.stream();
  }

  /** By hand: 49, and back 1, 14, 14, 42. */
  @Test
  void theSquareFlowsBackIn4Steps() throws ExpressionFault {
    Pass pass = pass(example("square"));
    assertEquals(4, pass.steps());
    assertEquals(
        List.of("x", "u₁", "u₂", "f"), pass.nodes().stream().map(Pass.Node::name).toList());
    assertEquals(49, pass.result().value().data());
    assertEquals(1, pass.gradient(3, 1));
    assertTrue(Double.isNaN(pass.gradient(2, 1)), "nothing has flowed yet");
    Pass.Flow square = pass.flow(2);
    assertEquals(14, square.local());
    assertEquals(14, square.contribution());
    assertEquals(1, pass.flow(3).local());
    assertEquals(3, pass.flow(4).local());
    assertEquals(42, pass.flow(4).contribution());
    assertEquals(42, pass.gradientOf(0));
  }

  /** ∂ tanh(s) = 1 − tanh²(s), times the other factor. */
  @Test
  void theNeuronHasTheGradientsOnPaper() throws ExpressionFault {
    Pass pass = pass(example("neuron"));
    double slope = 1 - Math.pow(Math.tanh(0.5 * 2 - 0.4 + 0.2), 2);
    double[] wanted = {2 * slope, 0.5 * slope, 0.4 * slope, -slope, slope};
    for (int i = 0; i < wanted.length; i++) {
      assertEquals(wanted[i], pass.gradientOf(i), 1e-12);
    }
  }

  /** Softmax minus one-hot; numbers of numpy 2.2 for [2, 1, 0]. */
  @Test
  void crossEntropyHasSoftmaxMinusOneHot() throws ExpressionFault {
    Pass pass = pass(example("cross-entropy"));
    assertEquals(-0.33475904422518, pass.gradientOf(0), 1e-12);
    assertEquals(0.24472847105480, pass.gradientOf(1), 1e-12);
    assertEquals(0.09003057317038, pass.gradientOf(2), 1e-12);
  }

  /**
   * ∂y₀/∂xⱼ = (δ₀ⱼ − 1/n − y₀yⱼ/n) / σ: Ba, Kiros, Hinton 2016, differentiated; the third term is
   * there.
   */
  @Test
  void layerNormHasItsThreeTerms() throws ExpressionFault {
    Pass pass = pass(example("layer-norm"));
    double[] d = {-2, -1, 3};
    double sigma = Math.sqrt(14.0 / 3);
    for (int j = 0; j < 3; j++) {
      double own = j == 0 ? 1 : 0;
      double wanted = (own - 1.0 / 3 - d[0] * d[j] / (sigma * sigma) / 3) / sigma;
      assertEquals(wanted, pass.gradientOf(j), 1e-12);
    }
  }

  /** The gradients of both places of the token add up: (0.5 − 0.2) · (1 − tanh²). */
  @Test
  void aRepeatedTokenAndTiedWeightsGetSums() throws ExpressionFault {
    Pass repeated = pass(example("repeated"));
    double slope = 1 - Math.pow(Math.tanh(0.5 * 2 + 0.3 - 0.4), 2);
    assertEquals(0.3 * slope, repeated.gradientOf(0), 1e-12);
    Pass tied = pass(example("tied"));
    double h = Math.tanh(0.8 * 1.5);
    assertEquals(h + 0.8 * 1.5 * (1 - h * h), tied.gradientOf(0), 1e-12);
    for (Pass pass : List.of(repeated, tied)) {
      assertEquals(1, pass.flows().stream().filter(flow -> !flow.isFirst()).count());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void measuredSlopesAgreeAndTheDrawingHasTheFewestCrossings(Example example)
      throws ExpressionFault {
    Pass pass = pass(example);
    for (int i = 0; i < example.values().size(); i++) {
      assertEquals(pass.gradientOf(i), GradientTable.measured(pass, i), 1e-8);
    }
    Layout layout = Layout.of(pass.dag(), GraphPicture.SIZE);
    assertEquals(example.name().equals("layer-norm") ? 2 : 0, layout.crossings());
  }

  /** By hand: a sign binds less than a power, powers go from the right; −ln 2 · 2⁻³. */
  @ParameterizedTest
  @CsvSource({
    "-x^2, 3, -9, -6",
    "(-x)^2, 3, 9, 6",
    "2^-x, 3, 0.125, -0.08664339756999316",
    "2^3^2 x, 1, 512, 512",
    "(x^2)^0.5, -3, 3, -1"
  })
  void aSignAndAPowerAreReadAsOnPaper(String text, double x, double value, double slope)
      throws ExpressionFault {
    Pass pass = pass(text, x);
    assertEquals(value, pass.result().value().data(), 1e-15);
    assertEquals(slope, pass.gradientOf(0), 1e-15);
  }

  /** By hand: relu and max(·, 0) have the slopes 0 and 1 there, |x| −1 and 1, 2 relu(y) 0 and 2. */
  @ParameterizedTest
  @CsvSource({
    "relu(x), 0, x 0 1",
    "'max(x, 0)', 0, x 0 1",
    "'max(x, -x)', 0, x \u22121 1",
    "1 + 2 relu(y + 1), -1, y 0 2",
    "'1000 max(x, 0)', 0, x 0 1000"
  })
  void saysWhereASlopeJumps(String text, double at, String corner) throws ExpressionFault {
    List<Message> said = Corners.of(pass(text, at));
    assertEquals(1, said.size());
    assertEquals(
        corner,
        said.get(0).args().stream()
            .map(arg -> Nodes.text(arg.value()))
            .collect(Collectors.joining(" ")));
  }

  /** However steep and however curved: a bend is no corner. */
  @ParameterizedTest
  @CsvSource({
    "x^2, 0",
    "(x^2)^0.5, -3",
    "relu(x)^2, 0",
    "relu(x), 0.01",
    "exp(x), 10",
    "1/x, 0.001",
    "tanh(1000 x), 0.001",
    "ln x, 0.0001",
    "1e9 + x^2, 1000"
  })
  void aBendIsNoCorner(String text, double at) throws ExpressionFault {
    assertEquals(List.of(), Corners.of(pass(text, at)));
  }

  @Test
  void namesAvoidThoseOfVariables() throws ExpressionFault {
    Pass pass = pass("f*u1 + v", 2.0, 3.0, 4.0);
    assertEquals(
        List.of("f", "u1", "t₁", "v", "L"), pass.nodes().stream().map(Pass.Node::name).toList());
    assertEquals("f × u1", new Operation(pass, 2).formula());
  }

  @Test
  void aVariableThatDoesNotReachTheResultHasGradient0() throws ExpressionFault {
    assertEquals(0, pass("[a,b][0]^2", 3.0, 5.0).gradientOf(1));
    assertEquals(6, pass("[a,b][0]^2", 3.0, 5.0).gradientOf(0));
  }

  @Test
  void aVariableAloneIsAGraphOfOneNode() throws ExpressionFault {
    Pass pass = pass("x", 3.0);
    assertEquals(1, pass.steps());
    assertEquals(1, pass.gradientOf(0));
  }
}
