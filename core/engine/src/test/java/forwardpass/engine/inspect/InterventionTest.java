package forwardpass.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.inspect.Intervention.Lent;
import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.tensor.Backend;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change on the way does; where weights can be set to do the same, the results agree. */
class InterventionTest {
  private static final Backend BACKEND = Shipped.BACKEND;
  private static final int[] TOKENS = Shipped.tokens("Lily saw a big dog. The big");

  private static float[] logits(Gpt gpt, Intervention change, int... tokens) {
    try (Recording run = Recording.edited(BACKEND, gpt, change, tokens)) {
      return run.values("logits").clone();
    }
  }

  private static float[] plain(Gpt gpt, int... tokens) {
    try (Recording run = Recording.of(BACKEND, gpt, tokens)) {
      return run.values("logits").clone();
    }
  }

  private static float[] last(float[] logits) {
    return Arrays.copyOfRange(logits, logits.length - 1024, logits.length);
  }

  private static Intervention none() {
    return new Intervention(BACKEND);
  }

  /** The shipped model with some rows of one matrix set to 0. */
  private static Gpt without(String matrix, int from, int to) {
    ParameterValues own = Shipped.MODEL.checkpoint();
    GptConfig config = Shipped.GPT.config();
    ParameterValues changed =
        parameter -> {
          float[] values = own.of(parameter);
          if (parameter.name().equals(matrix)) {
            int cols = parameter.shape().columns();
            Arrays.fill(values, from * cols, to * cols, 0);
          }
          return values;
        };
    return new Gpt(BACKEND, GptWeights.of(BACKEND, config, changed, WeightFormat.PACKED));
  }

  private static Gpt floats() {
    return without("", 0, 0);
  }

  @Test
  void noChangeChangesNoBit() {
    assertArrayEquals(plain(Shipped.GPT, TOKENS), logits(Shipped.GPT, none(), TOKENS));
  }

  @Test
  void aHeadTakenOutIsAHeadWhoseRowsOfTheOutputMatrixAreZero() {
    float[] expected = plain(without("blocks.2.attention.wO", 48, 96), TOKENS);
    float[] actual = logits(floats(), none().withoutHead(2, 1), TOKENS);
    assertArrayEquals(expected, actual, 1e-4f);
    assertNotEquals(plain(floats(), TOKENS)[1024 * 5], actual[1024 * 5]);
  }

  @Test
  void aNeuronTakenOutIsANeuronWhoseRowOfTheOutputMatrixIsZero() {
    float[] expected = plain(without("blocks.3.mlp.wOut", 100, 101), TOKENS);
    float[] actual = logits(floats(), none().withoutNeuron(3, 100), TOKENS);
    assertArrayEquals(expected, actual, 1e-4f);
  }

  @Test
  void aHiddenPositionGetsNoAttentionFromLaterOnes() {
    try (Recording run = Recording.edited(BACKEND, Shipped.GPT, none().hidden(4), TOKENS)) {
      for (int layer = 0; layer < 5; layer++) {
        for (int head = 0; head < 4; head++) {
          String pattern = "blocks." + layer + ".pattern";
          assertEquals(0, run.value(new Cell(pattern, head, 5, 4)));
          assertEquals(0, run.value(new Cell(pattern, head, TOKENS.length - 1, 4)));
          assertTrue(run.value(new Cell(pattern, head, 4, 4)) > 0);
        }
      }
    }
  }

  /** What stands there can't matter any more: another token in its place changes nothing later. */
  @Test
  void laterPositionsDoNotKnowWhatTheHiddenTokenWas() {
    int[] other = TOKENS.clone();
    other[4] = 700;
    assertArrayEquals(
        last(logits(Shipped.GPT, none().hidden(4), TOKENS)),
        last(logits(Shipped.GPT, none().hidden(4), other)));
    assertNotEquals(last(plain(Shipped.GPT, TOKENS))[0], last(plain(Shipped.GPT, other))[0]);
  }

  /** Where two texts differ in their last token only, all of its way is what it computes. */
  @Test
  void anyActivationOfTheLastTokenCanBeTakenFromTheOtherText() {
    int last = TOKENS.length - 1;
    int[] other = TOKENS.clone();
    other[last] = 321;
    try (Recording clean = Recording.of(BACKEND, Shipped.GPT, other)) {
      for (ActivationName name :
          List.of(ActivationName.RESID_PRE, ActivationName.RESID_MID, ActivationName.RESID_POST)) {
        Intervention change =
            none().patched(name, 2, last, new Lent(clean, "blocks.2." + name.text()));
        assertArrayEquals(last(clean.values("logits")), last(logits(Shipped.GPT, change, TOKENS)));
      }
      Intervention embed = none().patched(ActivationName.EMBED, -1, last, new Lent(clean, "embed"));
      assertArrayEquals(clean.values("logits"), logits(Shipped.GPT, embed, TOKENS));
      for (ActivationName name :
          List.of(ActivationName.PATTERN, ActivationName.Z, ActivationName.Q)) {
        Intervention change =
            none().patched(name, 2, last, new Lent(clean, "blocks.2." + name.text()));
        try (Recording run = Recording.edited(BACKEND, Shipped.GPT, change, TOKENS)) {
          String full = "blocks.2." + name.text();
          for (int head = 0; head < 4; head++) {
            Cell cell = new Cell(full, head, last, 3);
            assertEquals(clean.value(cell), run.value(cell), full);
            Cell before = new Cell(full, head, 2, 1);
            assertEquals(clean.value(before), run.value(before), full);
          }
        }
      }
    }
  }

  /** A row of the pattern is as long as its text; what the shorter one has is taken. */
  @Test
  void aLongerTextLendsTheColumnsThatBothHave() {
    int[] longer = Shipped.tokens("Lily saw a big dog. The big dog ran");
    try (Recording other = Recording.of(BACKEND, Shipped.GPT, longer)) {
      Intervention change =
          none().patched(ActivationName.PATTERN, 1, 4, new Lent(other, "blocks.1.pattern"));
      try (Recording run = Recording.edited(BACKEND, Shipped.GPT, change, TOKENS)) {
        Cell cell = new Cell("blocks.1.pattern", 3, 4, 2);
        assertEquals(other.value(cell), run.value(cell));
      }
    }
  }

  @Test
  void refusesAPositionThatTheOtherTextHasNot() {
    try (Recording other = Recording.of(BACKEND, Shipped.GPT, 1, 2)) {
      Exception fault =
          assertThrows(
              IllegalArgumentException.class,
              () ->
                  none()
                      .patched(
                          ActivationName.RESID_PRE, 0, 2, new Lent(other, "blocks.0.residPre")));
      assertEquals("patch: position 2, the other text has 2 tokens", fault.getMessage());
    }
  }

  @Test
  void refusesAnEditOfAnotherShape() {
    Exception fault =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Recording.edited(
                    BACKEND,
                    Shipped.GPT,
                    (name, layer, tensor) -> layer == 1 ? BACKEND.slice(tensor, 1, 0, 1) : tensor,
                    TOKENS));
    assertTrue(String.valueOf(fault.getMessage()).startsWith("activations: 'blocks.1."));
  }
}
