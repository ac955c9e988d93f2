package forwardpass.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Activations;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gradients of a text's loss: what flows back adds up to them, and a measurement agrees. */
class FlowTraceTest {
  private static final Backend BACKEND = Shipped.BACKEND;
  private static final ParameterValues VALUES = Shipped.MODEL.checkpoint();
  private static final Gpt WIDE =
      new Gpt(BACKEND, Shipped.MODEL.checkpoint().load(BACKEND, WeightFormat.TENSORS));
  private static final int[] TOKENS = Shipped.tokens("Ben and Mia went to the park. Ben and");

  /** Every activation and every weight. */
  static List<String> names(GptConfig config) {
    List<String> names = new ArrayList<>();
    for (ActivationName name : ActivationName.values()) {
      if (name == ActivationName.ROT_Q
          || name == ActivationName.ROT_K
          || name == ActivationName.MLP_PRE_LINEAR) {
        continue; // other architectures'
      }
      for (int layer = 0; layer < (name.isInBlocks() ? config.nLayers() : 1); layer++) {
        names.add(new Activations.Key(name, name.isInBlocks() ? layer : -1).toString());
      }
    }
    names.add(Recording.PROBS);
    for (Parameter parameter : Parameter.allOf(config)) {
      names.add(parameter.name());
    }
    return names;
  }

  private static Cell any(Rng rng, Backward back, Weights weights, String name) {
    boolean isWeight = weights.has(name);
    int heads = isWeight ? 1 : back.run().heads(name);
    int rows = isWeight ? weights.rows(name) : back.run().rows(name);
    int cols = isWeight ? weights.cols(name) : back.run().cols(name);
    return new Cell(name, rng.nextInt(heads), rng.nextInt(rows), rng.nextInt(cols));
  }

  private static void requireSums(Backward back, ParameterValues values, Rng rng, int cells) {
    GptConfig config = back.run().gpt().config();
    Weights weights = new Weights(config, values);
    FlowTrace trace = new FlowTrace(back, values);
    for (String name : names(config)) {
      for (int i = 0; i < cells; i++) {
        CellFlow flow = trace.of(any(rng, back, weights, name));
        double size = 0;
        double bend = name.endsWith("mlpPre") ? 3e-6 : 1e-7; // 1 + tanh in float, near -1
        for (CellFlow.Flow one : flow.flows()) {
          size += 1e-5 * Math.abs(one.product()) + bend * Math.abs(one.gradient());
        }
        assertEquals(flow.gradient(), flow.sum(), size + 1e-12, () -> flow.cell() + "");
      }
    }
  }

  @Test
  void whatFlowsBackAddsUpToTheGradientOfEveryTensor() {
    Rng rng = Rng.seeded(11);
    int last = TOKENS.length - 1;
    for (Objective objective :
        List.of(Objective.mean(TOKENS), Objective.of(3, TOKENS[4]), Objective.of(last, 300))) {
      try (Backward back = Backward.of(BACKEND, WIDE, objective, TOKENS)) {
        requireSums(back, VALUES, rng, 6);
      }
    }
  }

  @Test
  void soItDoesInAModelOfOtherSizes() {
    Rng rng = Rng.seeded(12);
    GptConfig config = GptConfig.gpt2(37, 16, 2, 3, 15);
    Gpt gpt = new Gpt(BACKEND, GptWeights.random(BACKEND, config, rng));
    int[] tokens = {3, 30, 7, 7, 36, 0, 12};
    try (Backward back = Backward.of(BACKEND, gpt, Objective.mean(tokens), tokens)) {
      requireSums(back, gpt.weights().values(BACKEND), rng, 20);
    }
  }

  /** The numbers whose gradient is large enough to be measured in float, three of each tensor. */
  @Test
  void aMeasuredSlopeIsTheGradientForEveryTensor() {
    Rng rng = Rng.seeded(13);
    Objective objective = Objective.mean(TOKENS);
    int measured = 0;
    try (Backward back = Backward.of(BACKEND, WIDE, objective, TOKENS)) {
      Weights weights = new Weights(WIDE.config(), VALUES);
      double grain = Nudge.grain(back.run().values("logits"), back.of("logits"));
      for (String name : names(WIDE.config())) {
        Cell cell = largest(rng, back, weights, name);
        double gradient = gradient(back, weights, cell);
        boolean isMatrix = weights.has(name) && weights.rows(name) > 1;
        double delta = Nudge.delta(gradient, spread(back, weights, name), isMatrix);
        Nudge.Measured slope = new Nudge(BACKEND, WIDE, objective, cell, TOKENS).measured(delta);
        double known = grain / delta; // what rounding may do, more or less
        assertEquals(
            gradient,
            slope.slope(),
            3 * known + 0.02 * Math.abs(gradient),
            () -> cell + " Δ " + delta);
        measured += known < 0.03 * Math.abs(gradient) ? 1 : 0;
      }
      int all = names(WIDE.config()).size();
      int found = measured;
      assertTrue(measured > 0.85 * all, () -> "only " + found + " of " + all + " well measured");
    }
  }

  /** Of fifty cells the one with the largest gradient. */
  private static Cell largest(Rng rng, Backward back, Weights weights, String name) {
    Cell best = any(rng, back, weights, name);
    for (int i = 0; i < 50; i++) {
      Cell other = any(rng, back, weights, name);
      boolean isMore =
          Math.abs(gradient(back, weights, other)) > Math.abs(gradient(back, weights, best));
      best = isMore ? other : best;
    }
    if (name.equals(Recording.PROBS)) {
      return new Cell(name, 0, 4, TOKENS[5]); // few of them count
    }
    return best;
  }

  private static float gradient(Backward back, Weights weights, Cell cell) {
    boolean isWeight = weights.has(cell.tensor());
    int rows = isWeight ? weights.rows(cell.tensor()) : back.run().rows(cell.tensor());
    int cols = isWeight ? weights.cols(cell.tensor()) : back.run().cols(cell.tensor());
    return back.of(cell.tensor())[(cell.head() * rows + cell.row()) * cols + cell.col()];
  }

  private static double spread(Backward back, Weights weights, String name) {
    float[] values = weights.has(name) ? weights.floats(name) : back.run().values(name);
    double square = 0;
    for (float value : values) {
      square += (double) value * value / values.length;
    }
    return Math.sqrt(square);
  }

  /** All scores of a row grow by as much if every key does: softmax does not notice. */
  @Test
  void aBiasOfTheKeysHasNoGradientBeyondRounding() {
    try (Backward back = Backward.of(BACKEND, WIDE, Objective.mean(TOKENS), TOKENS)) {
      for (int i = 0; i < 192; i++) {
        assertEquals(0, back.of("blocks.2.attention.bK")[i], 1e-7);
      }
      assertTrue(Math.abs(back.of("blocks.2.attention.bQ")[6]) > 1e-5);
    }
  }

  /** Only the asked position's prediction counts: what comes after it moves nothing. */
  @Test
  void nothingAfterTheAskedPositionHasAGradient() {
    try (Backward back = Backward.of(BACKEND, WIDE, Objective.of(3, 17), TOKENS)) {
      float[] embed = back.of("embed"); // [1, T, 192]
      for (int i = 0; i < embed.length; i++) {
        assertEquals(i < 4 * 192, embed[i] != 0, "at " + i);
      }
      float[] positions = back.of("positionEmbedding");
      assertEquals(0, positions[4 * 192]);
      assertEquals(embed[2 * 192 + 5], positions[2 * 192 + 5]);
    }
  }

  /** At the logits it is p − 1 for the token that should come, p for the others. */
  @Test
  void atTheLogitsItIsTheShareLessWhatShouldBe() {
    try (Backward back = Backward.of(BACKEND, WIDE, Objective.of(3, 17), TOKENS)) {
      float[] probs = back.run().values(Recording.PROBS);
      float[] slopes = back.of("logits");
      for (int token : new int[] {0, 17, 400}) {
        double wanted = probs[3 * 1024 + token] - (token == 17 ? 1 : 0);
        assertEquals(wanted, slopes[3 * 1024 + token], 1e-6);
      }
      assertEquals(-Math.log(probs[3 * 1024 + 17]), back.loss(), 1e-5);
      assertEquals(-1 / probs[3 * 1024 + 17], back.of(Recording.PROBS)[3 * 1024 + 17], 1e-3);
    }
  }

  /** The pass has the weights of eight bits as floats; its numbers are the model's but for that. */
  @Test
  void theNumbersOnTheWayAreThoseOfTheModel() {
    try (Backward back = Backward.of(BACKEND, WIDE, Objective.mean(TOKENS), TOKENS);
        Recording run = Recording.of(BACKEND, Shipped.GPT, TOKENS)) {
      for (String name : List.of("logits", "blocks.4.residPost", "blocks.2.pattern")) {
        float[] expected = run.values(name);
        float[] actual = back.run().values(name);
        for (int i = 0; i < expected.length; i++) {
          assertEquals(expected[i], actual[i], 2e-4f, name);
        }
      }
    }
  }

  /** A weight that was nudged lies as before. */
  @Test
  void aNudgeLeavesTheModelAsItWas() {
    Objective objective = Objective.of(3, 17);
    try (Backward before = Backward.of(BACKEND, WIDE, objective, TOKENS)) {
      Cell cell = new Cell("blocks.1.mlp.wIn", 0, 4, 9);
      Nudge nudge = new Nudge(BACKEND, WIDE, objective, cell, TOKENS);
      Nudge.Measured first = nudge.measured(0.5);
      assertEquals(first, nudge.measured(0.5));
      assertTrue(first.up() != before.loss());
      try (Backward after = Backward.of(BACKEND, WIDE, objective, TOKENS)) {
        assertEquals(before.loss(), after.loss());
      }
    }
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThrows(IllegalArgumentException.class, () -> new Objective(0, List.of()));
    Exception late =
        assertThrows(
            IllegalArgumentException.class,
            () -> Backward.of(BACKEND, WIDE, Objective.of(12, 17), TOKENS));
    assertEquals(
        "backward: the loss asks positions 12 … 12, the text has 12 tokens", late.getMessage());
    try (Backward back = Backward.of(BACKEND, WIDE, Objective.of(3, 17), TOKENS)) {
      FlowTrace trace = new FlowTrace(back, VALUES);
      Exception cell =
          assertThrows(
              IllegalArgumentException.class,
              () -> trace.of(new Cell("blocks.0.mlp.wIn", 0, 192, 0)));
      assertEquals("cell: blocks.0.mlp.wIn has no row 192, only 0 … 191", cell.getMessage());
    }
  }
}
