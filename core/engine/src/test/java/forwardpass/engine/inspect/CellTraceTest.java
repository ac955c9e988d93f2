package forwardpass.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.MlpKind;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.Positions;
import forwardpass.engine.model.ShippedModel;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.RotaryLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every number of a pass, computed again by itself, has the bits that the model gave it. */
class CellTraceTest {
  private static final Backend BACKEND = Shipped.BACKEND;
  private static final ShippedModel SHIPPED = Shipped.MODEL;
  private static final Gpt GPT = Shipped.GPT;
  private static final int CELLS = 40; // of each tensor of each text
  private static final int TEXTS = 4;

  private static int[] randomTokens(Rng rng, int length, int vocabSize) {
    int[] tokens = new int[length];
    for (int i = 0; i < length; i++) {
      tokens[i] = rng.nextInt(vocabSize);
    }
    return tokens;
  }

  private static List<String> names(Recording run) {
    List<String> names = new ArrayList<>();
    for (ActivationName name : ActivationName.values()) {
      int layers = name.isInBlocks() ? run.gpt().config().nLayers() : 1;
      for (int layer = 0; layer < layers; layer++) {
        String full = name.isInBlocks() ? Recording.block(layer) + name.text() : name.text();
        if (run.has(full)) { // some are other architectures'
          names.add(full);
        }
      }
    }
    names.add(Recording.PROBS);
    return names;
  }

  private static void requireSameBits(Recording run, ParameterValues values, Rng rng) {
    CellTrace trace = new CellTrace(run, values);
    for (String name : names(run)) {
      for (int i = 0; i < CELLS; i++) {
        int head = rng.nextInt(run.heads(name));
        int row = rng.nextInt(run.rows(name));
        Cell cell = new Cell(name, head, row, rng.nextInt(run.cols(name)));
        CellSum sum = trace.of(cell);
        assertEquals(
            Float.floatToRawIntBits(run.value(cell)),
            Float.floatToRawIntBits(sum.value()),
            () -> cell + ": " + run.value(cell) + " ≠ " + sum.value());
      }
    }
  }

  @Test
  void everyActivationOfTheShippedModelIsItsSumToTheBit() {
    Rng rng = Rng.seeded(1);
    for (int text = 0; text < TEXTS; text++) {
      int[] tokens = randomTokens(rng, 1 + rng.nextInt(24), 1024);
      try (Recording run = Recording.of(BACKEND, GPT, tokens)) {
        requireSameBits(run, SHIPPED.checkpoint(), rng);
      }
    }
  }

  /** In tensors and packed, the weights read back from where the model holds them. */
  private static void requireSameBits(GptConfig config, int seed) {
    Rng rng = Rng.seeded(seed);
    GptWeights weights = GptWeights.random(BACKEND, config, rng);
    for (WeightFormat format : List.of(WeightFormat.TENSORS, WeightFormat.PACKED)) {
      GptWeights held = weights.as(format, BACKEND, BACKEND);
      int[] tokens = randomTokens(rng, 11, config.vocabSize());
      try (Recording run = Recording.of(BACKEND, new Gpt(BACKEND, held), tokens)) {
        assertEquals(config.positions() instanceof Positions.Rotary, run.has("blocks.0.rotQ"));
        requireSameBits(run, held.held(BACKEND), rng);
      }
    }
  }

  @Test
  void soIsEveryActivationOfAModelInSingleFloats() {
    requireSameBits(GptConfig.gpt2(37, 16, 2, 3, 15), 2);
  }

  @Test
  void andOfOneWithAHeadOfItsOwnAndTheExactGelu() {
    GptConfig config = GptConfig.gpt2(37, 16, 2, 3, 15);
    requireSameBits(config.withTiedHead(false).withMlp(MlpKind.GELU_EXACT), 3);
  }

  /** RMSNorm, rotary positions, SwiGLU, two heads of queries to each of keys and values. */
  @Test
  void andOfALlamaWhoseHeadsShareTheirKeys() {
    GptConfig config = GptConfig.llama(29, 16, 2, 6, 3, 24, 20);
    requireSameBits(config, 4);
    requireSameBits(config.withTiedHead(true), 5);
    Positions pairs = new Positions.Rotary(500, RotaryLayout.INTERLEAVED);
    requireSameBits(config.withPositions(pairs), 6);
  }

  private static Recording llama(WeightFormat format, int... tokens) {
    GptConfig config = GptConfig.llama(20, 8, 1, 4, 2, 16, 12);
    GptWeights weights = GptWeights.random(BACKEND, config, Rng.seeded(7));
    return Recording.of(BACKEND, new Gpt(BACKEND, weights.as(format, BACKEND, BACKEND)), tokens);
  }

  /** The first pair turns by one radian a position: cos 2 = −0.416147, sin 2 = 0.909297. */
  @Test
  void aPairOfAHeadIsTurnedByItsPosition() {
    try (Recording run = llama(WeightFormat.TENSORS, 3, 1, 4, 1)) {
      double a = run.value(new Cell("blocks.0.k", 1, 2, 0));
      double b = run.value(new Cell("blocks.0.k", 1, 2, 2)); // dHead is 4: pairs (0, 2), (1, 3)
      CellTrace trace = new CellTrace(run, run.gpt().weights().held(BACKEND));
      CellSum first = trace.of(new Cell("blocks.0.rotK", 1, 2, 0));
      CellSum second = trace.of(new Cell("blocks.0.rotK", 1, 2, 2));
      assertEquals(-0.416147 * a - 0.909297 * b, first.value(), 1e-6);
      assertEquals(0.909297 * a - 0.416147 * b, second.value(), 1e-6);
      assertEquals(2, part(first, "angle"), 0);
      // the second pair by 10,000 to the power −1/2, a hundredth of it
      assertEquals(0.02, part(trace.of(new Cell("blocks.0.rotK", 1, 2, 3)), "angle"), 1e-9);
    }
  }

  /** Of four heads of queries the last two share the second head of keys and values. */
  @Test
  void aHeadsSumNamesTheKeysAndValuesThatItShares() {
    try (Recording run = llama(WeightFormat.PACKED, 3, 1, 4, 1)) {
      CellTrace trace = new CellTrace(run, run.gpt().weights().held(BACKEND));
      CellSum score = trace.of(new Cell("blocks.0.attnScores", 2, 3, 1));
      assertEquals(new Cell("blocks.0.rotQ", 2, 3, 0), score.terms().get(0).left().cell());
      assertEquals(new Cell("blocks.0.rotK", 1, 1, 0), right(score).cell());
      CellSum z = trace.of(new Cell("blocks.0.z", 3, 2, 1));
      assertEquals(new Cell("blocks.0.v", 1, 0, 1), right(z).cell());
      assertEquals(3, z.terms().size());
    }
  }

  private static CellSum.Operand right(CellSum sum) {
    return Objects.requireNonNull(sum.terms().get(0).right());
  }

  /** By the definitions, in double: x / √(mean(x²) + ε), and silu(gate) · linear. */
  @Test
  void aLlamasNormAndGateNameTheirParts() {
    try (Recording run = llama(WeightFormat.PACKED, 3, 1, 4)) {
      CellTrace trace = new CellTrace(run, run.gpt().weights().held(BACKEND));
      double square = 0;
      for (int i = 0; i < 16; i++) {
        double x = run.value(new Cell("embed", 0, 2, i));
        square += x * x / 16;
      }
      CellSum norm = trace.of(new Cell("blocks.0.attnNorm", 0, 2, 5));
      double x = run.value(new Cell("embed", 0, 2, 5));
      assertEquals(square, part(norm, "meanSquare"), 1e-9);
      assertEquals(x / Math.sqrt(square + 1e-5), norm.value(), 1e-5); // a gain begins at 1
      double gate = run.value(new Cell("blocks.0.mlpPre", 0, 1, 7));
      double linear = run.value(new Cell("blocks.0.mlpPreLinear", 0, 1, 7));
      CellSum post = trace.of(new Cell("blocks.0.mlpPost", 0, 1, 7));
      assertEquals(gate / (1 + Math.exp(-gate)) * linear, post.value(), 1e-9);
    }
  }

  /** The terms that are shown add up to the value: nothing is left out of a sum. */
  @Test
  void theTermsAndTheBiasAddUpToTheValue() {
    try (Recording run = Recording.of(BACKEND, GPT, 1023, 5, 77, 300, 12)) {
      CellTrace trace = new CellTrace(run, SHIPPED.checkpoint());
      for (String name : names(run)) {
        CellSum sum = trace.of(new Cell(name, 0, 3, 2));
        if (sum.rule() != CellSum.Rule.PRODUCT && sum.rule() != CellSum.Rule.ADD) {
          continue;
        }
        double total = 0;
        for (CellSum.Term term : sum.terms()) {
          total += term.product();
        }
        for (CellSum.Part part : sum.parts()) {
          total = part.name().equals("scale") ? total * part.value() : total + part.value();
        }
        double size = Math.max(1, Math.abs(sum.value()));
        assertEquals(sum.value(), total, 1e-4 * size, name);
      }
    }
  }

  /** From any cell the way back ends at weights: every operand that is no weight opens too. */
  @Test
  void everyOperandOpensUntilOnlyWeightsAreLeft() {
    try (Recording run = Recording.of(BACKEND, GPT, 1023, 5, 77)) {
      CellTrace trace = new CellTrace(run, SHIPPED.checkpoint());
      @Nullable Cell cell = new Cell(Recording.PROBS, 0, 2, 9);
      int steps = 0;
      while (cell != null) {
        CellSum sum = trace.of(cell);
        cell = sum.rule() == CellSum.Rule.LOOKUP ? null : first(sum);
        steps++;
      }
      assertEquals(3 + 5 * 3 + 1, steps); // probability, logit, norm; a block is three sums; table
    }
  }

  private static @Nullable Cell first(CellSum sum) {
    if (sum.terms().isEmpty()) {
      CellSum.Operand from = sum.parts().get(0).cell();
      return from == null ? null : from.cell();
    }
    return sum.terms().get(0).left().cell();
  }

  /** Against the definition in double. */
  @Test
  void aNormNamesMeanVarianceAndScale() {
    try (Recording run = Recording.of(BACKEND, GPT, 1023, 5)) {
      CellTrace trace = new CellTrace(run, SHIPPED.checkpoint());
      CellSum sum = trace.of(new Cell("blocks.0.attnNorm", 0, 1, 7));
      double mean = 0;
      double square = 0;
      for (int i = 0; i < 192; i++) {
        double x = run.value(new Cell("blocks.0.residPre", 0, 1, i));
        mean += x / 192;
        square += x * x / 192;
      }
      assertEquals(mean, part(sum, "mean"), 1e-6);
      assertEquals(square - mean * mean, part(sum, "variance"), 1e-5);
      assertEquals(1 / Math.sqrt(square - mean * mean + 1e-5), part(sum, "scale"), 1e-3);
    }
  }

  private static double part(CellSum sum, String name) {
    for (CellSum.Part part : sum.parts()) {
      if (part.name().equals(name)) {
        return part.value();
      }
    }
    throw new AssertionError("no part " + name);
  }

  @Test
  void refusesWhatIsNotThereByName() {
    try (Recording run = Recording.of(BACKEND, GPT, 1023, 5)) {
      CellTrace trace = new CellTrace(run, SHIPPED.checkpoint());
      Exception cell =
          assertThrows(
              IllegalArgumentException.class, () -> trace.of(new Cell("blocks.0.q", 0, 2, 0)));
      assertEquals("cell: blocks.0.q has no row 2, only 0 … 1", cell.getMessage());
      Exception name =
          assertThrows(IllegalArgumentException.class, () -> trace.of(new Cell("qq", 0, 0, 0)));
      assertEquals("recording: 'qq' is no activation of this model", name.getMessage());
    }
  }

  @Test
  void refusesWhatItHasNoRuleFor() {
    GptConfig config = GptConfig.gpt2(20, 8, 1, 2, 8).withMlp(MlpKind.RELU_SQUARED);
    Gpt gpt = new Gpt(BACKEND, GptWeights.random(BACKEND, config, Rng.seeded(3)));
    try (Recording run = Recording.of(BACKEND, gpt, 1, 2)) {
      assertThrows(
          IllegalArgumentException.class, () -> new CellTrace(run, gpt.weights().held(BACKEND)));
    }
  }
}
