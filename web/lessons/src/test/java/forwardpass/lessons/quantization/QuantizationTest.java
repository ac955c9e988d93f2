package forwardpass.lessons.quantization;

import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.lowbits.WeightRounding;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.Parameter;
import forwardpass.lessons.worked.WorkedLesson;
import org.junit.jupiter.api.Test;

/** Sizes, and the worked examples by hand. */
class QuantizationTest {
  /** Every parameter of the model is counted once, and each matrix is of one kind. */
  @Test
  void theBytesOfFloat32AreFourForEachParameter() {
    GptConfig config = GptConfig.gpt2(1024, 256, 5, 4, 192);
    assertEquals(4 * config.parameterCount(), Mix.all(WeightRounding.FLOAT32).bytes());
    for (Kind kind : Kind.values()) {
      long weights = 0;
      for (Parameter parameter : Parameter.allOf(config)) {
        weights += kind.has(parameter.name()) ? parameter.shape().size() : 0;
      }
      assertEquals(4 * weights, kind.bytes(WeightRounding.FLOAT32), kind.key());
    }
  }

  @Test
  void aMixIsReadAsItIsWritten() {
    Mix mix = Mix.read("34501");
    assertEquals("34501", mix.text());
    assertEquals("00500", mix.only(Kind.OUT).text());
  }

  /** 0.56 / 7 = 0.08; −1.625, 3.875 and 0.875 of it. */
  @Test
  void fourWeightsInInt4() {
    String said = said(session(new WorkedLesson(new IntByHand())));
    assertTrue(said.contains("[7,−2,4,1]"), said);
    assertTrue(said.contains("[0.560,−0.160,0.320,0.080]"), said);
  }

  /** The engine rounds the same weights to the same. */
  @Test
  void theEngineAgreesWithBothExamples() {
    float[] w = {0.56f, -0.13f, 0.31f, 0.07f};
    float[] int4 = {0.56f, -0.16f, 0.32f, 0.08f};
    float[] mxfp4 = {0.5f, -0.125f, 0.25f, 0.0625f};
    assertArrayEquals(int4, WeightRounding.INT4.round(4, 1, w), 1e-6f);
    assertArrayEquals(mxfp4, WeightRounding.MXFP4.round(4, 1, w));
  }

  /** Exponent −1, scale 0.125: 4.48, −1.04, 2.48, 0.56 become 4, −1, 2, 0.5. */
  @Test
  void fourWeightsInMxfp4() {
    String said = said(session(new WorkedLesson(new MxByHand())));
    assertTrue(said.contains("[0.5000,−0.1250,0.2500,0.0625]"), said);
  }
}
