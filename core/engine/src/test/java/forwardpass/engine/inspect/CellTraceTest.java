package forwardpass.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.ShippedModel;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import java.util.ArrayList;
import java.util.List;
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

  private static List<String> names(GptConfig config) {
    List<String> names = new ArrayList<>();
    for (ActivationName name : ActivationName.values()) {
      boolean isRotary = name == ActivationName.ROT_Q || name == ActivationName.ROT_K;
      if (isRotary || name == ActivationName.MLP_PRE_LINEAR) {
        continue; // other architectures'
      }
      for (int layer = 0; layer < (name.isInBlocks() ? config.nLayers() : 1); layer++) {
        names.add(name.isInBlocks() ? Recording.block(layer) + name.text() : name.text());
      }
    }
    names.add(Recording.PROBS);
    return names;
  }

  private static void requireSameBits(Recording run, ParameterValues values, Rng rng) {
    CellTrace trace = new CellTrace(run, values);
    for (String name : names(run.gpt().config())) {
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

  @Test
  void soIsEveryActivationOfAModelInSingleFloats() {
    Rng rng = Rng.seeded(2);
    GptConfig config = GptConfig.gpt2(37, 16, 2, 3, 15);
    GptWeights weights = GptWeights.random(BACKEND, config, rng);
    for (WeightFormat format : List.of(WeightFormat.TENSORS, WeightFormat.PACKED)) {
      Gpt gpt = new Gpt(BACKEND, weights.as(format, BACKEND, BACKEND));
      try (Recording run = Recording.of(BACKEND, gpt, randomTokens(rng, 11, 37))) {
        requireSameBits(run, weights.values(BACKEND), rng);
      }
    }
  }

  /** The terms that are shown add up to the value: nothing is left out of a sum. */
  @Test
  void theTermsAndTheBiasAddUpToTheValue() {
    try (Recording run = Recording.of(BACKEND, GPT, 1023, 5, 77, 300, 12)) {
      CellTrace trace = new CellTrace(run, SHIPPED.checkpoint());
      for (String name : names(GPT.config())) {
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
  void refusesAnotherArchitecture() {
    Rng rng = Rng.seeded(3);
    GptConfig config = GptConfig.llama(20, 8, 1, 2, 2, 8, 12);
    Gpt gpt = new Gpt(BACKEND, GptWeights.random(BACKEND, config, rng));
    try (Recording run = Recording.of(BACKEND, gpt, 1, 2)) {
      assertThrows(
          IllegalArgumentException.class, () -> new CellTrace(run, gpt.weights().values(BACKEND)));
    }
  }
}
