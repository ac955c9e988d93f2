package forwardpass.engine.block;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.attention.AttentionHead;
import forwardpass.engine.attention.MultiHeadAttention;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.position.Rotary;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Gelu;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values marked numpy come from numpy 2.4 and scipy 1.17, on the same numbers, in float64. */
class BlockTest {
  private static final double EPSILON = 1e-5;
  private static final Matrix X = Matrix.of(new double[][] {{2, 0, 1}, {4, 1, -2}, {0, 3, 0}});
  private static final Matrix WQ = Matrix.of(new double[][] {{1, 0}, {0, 1}, {0, 1}});
  private static final Matrix WK = Matrix.of(new double[][] {{0, 1}, {1, 0}, {1, 1}});
  private static final Matrix WV = Matrix.of(new double[][] {{1, 0}, {0, 1}, {-1, 1}});
  private static final Matrix W_IN =
      Matrix.of(new double[][] {{1, 0, -1, 0}, {0, 1, 1, 0}, {1, -1, 0, 1}});
  private static final Matrix W_OUT =
      Matrix.of(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, -1, 1}});
  private static final double[] GAIN = {1, 2, 1, 0.5};
  private static final double[] VECTOR = {1, 2, 6, 3};

  @Test
  void layerNormIsWorkedByHand() {
    // mean 12/4; 4 + 1 + 9 + 0 = 14, over 4 = 3.5
    LayerNorm.Steps steps = new LayerNorm(GAIN, new double[] {0, 1, 0, -1}, 0).of(VECTOR);
    assertEquals(3, steps.mean());
    assertArrayEquals(new double[] {-2, -1, 3, 0}, steps.centred());
    assertEquals(3.5, steps.variance());
    assertArrayEquals( // numpy
        new double[] {-1.0690449676496976, -0.06904496764969759, 1.6035674514745464, -1.0},
        steps.output(),
        1e-15);
  }

  @Test
  void equalNumbersBecomeTheBias() {
    double[] ones = {1, 1};
    double[] same = {7, 7};
    assertArrayEquals(
        new double[] {3, -3}, new LayerNorm(ones, new double[] {3, -3}, EPSILON).of(same).output());
  }

  @Test
  void rmsNormIsWorkedByHand() {
    // 1 + 4 + 36 + 9 = 50, over 4 = 12.5
    RmsNorm.Steps steps = new RmsNorm(GAIN, EPSILON).of(VECTOR);
    assertEquals(12.5, steps.meanSquare());
    assertArrayEquals( // numpy
        new double[] {
          0.2828425993376019, 1.1313703973504077, 1.6970555960256115, 0.4242638990064029
        },
        steps.output(),
        1e-15);
  }

  @Test
  void normsAgreeWithTheModels() {
    ArrayBackend backend = new ArrayBackend();
    Tensor x = backend.tensor(Shape.of(1, 4), new float[] {1, 2, 6, 3});
    Tensor gain = backend.tensor(Shape.of(4), new float[] {1, 2, 1, 0.5f});
    Tensor bias = backend.tensor(Shape.of(4), new float[] {0, 1, 0, -1});
    double[] here = new LayerNorm(GAIN, new double[] {0, 1, 0, -1}, EPSILON).of(VECTOR).output();
    float[] there = backend.read(backend.layerNorm(x, gain, bias, 1e-5f));
    float[] rms = backend.read(backend.rmsNorm(x, gain, 1e-5f));
    for (int i = 0; i < 4; i++) {
      assertEquals(here[i], there[i], 1e-6);
      assertEquals(new RmsNorm(GAIN, EPSILON).of(VECTOR).output()[i], rms[i], 1e-6);
    }
  }

  @Test
  void bendsAsScipyDoes() {
    double[] at = {-3, -1, -0.5, 0, 0.5, 1, 2, 3};
    double[] gelu = {
      -0.00404969409489031,
      -0.15865525393145707,
      -0.15426876936299347,
      0.0,
      0.3457312306370065,
      0.8413447460685429,
      1.9544997361036416,
      2.99595030590511
    };
    double[] tanh = {
      -0.0036373920817729943,
      -0.1588080093917233,
      -0.15428599017485606,
      0.0,
      0.34571400982514394,
      0.8411919906082768,
      1.954597694087775,
      2.996362607918227
    };
    double[] silu = {
      -0.14227761953270035,
      -0.2689414213699951,
      -0.1887703343990727,
      0.0,
      0.3112296656009273,
      0.7310585786300049,
      1.7615941559557646,
      2.8577223804672998
    };
    for (int i = 0; i < at.length; i++) {
      assertEquals(gelu[i], ActivationFunction.gelu(at[i]), 2e-15);
      assertEquals(tanh[i], ActivationFunction.geluTanh(at[i]), 2e-15);
      assertEquals(silu[i], ActivationFunction.silu(at[i]), 2e-15);
      assertEquals(Math.max(at[i], 0), ActivationFunction.relu(at[i]));
    }
    ArrayBackend backend = new ArrayBackend();
    Tensor x = backend.tensor(Shape.of(2), new float[] {-1, 2});
    assertEquals(tanh[1], backend.read(backend.gelu(x, Gelu.TANH))[0], 1e-6);
    assertEquals(gelu[6], backend.read(backend.gelu(x, Gelu.EXACT))[1], 1e-6);
  }

  /** The worst of x = −10, −9.999 … 10, which scipy 1.17.1 finds at −2.699. */
  @Test
  void theTanhFormIsOffByLessThanAThousandth() {
    double worst = 0;
    for (int i = -10_000; i <= 10_000; i++) {
      double x = i / 1000.0;
      double off = Math.abs(ActivationFunction.geluTanh(x) - ActivationFunction.gelu(x));
      worst = Math.max(worst, off);
    }
    assertEquals(0.0004732355179518609, worst, 2e-15);
  }

  @Test
  void farOutTheBendIsNothingOrAll() {
    assertEquals(0, ActivationFunction.silu(-800), 1e-300);
    assertEquals(800, ActivationFunction.silu(800));
    assertEquals(0, ActivationFunction.gelu(-800), 1e-300);
    assertEquals(800, ActivationFunction.geluTanh(800));
  }

  @Test
  void aBlockOfGpt2GivesWhatNumpyGives() {
    GptBlock block =
        new GptBlock(
            new LayerNorm(new double[] {1, 2, 0.5}, new double[] {0.5, -1, 0}, EPSILON),
            new MultiHeadAttention(
                List.of(new AttentionHead(WQ, WK, WV)),
                Matrix.of(new double[][] {{1, 0, 1}, {0, 1, -1}})),
            new LayerNorm(new double[] {1, 1, 2}, new double[] {0.5, -1, 0}, EPSILON),
            new FeedForward(
                W_IN, new double[] {0.1, -0.2, 0.3, 0}, W_OUT, new double[] {1, 0, -1}));
    GptBlock.Pass pass = block.of(X);
    assertArrayEquals( // numpy
        new double[] {
          3.7247356859083904,
          -3.4494713718167804,
          6.17420705772517,
          6.306328054314704,
          -0.7047330384531052,
          2.011061092767809,
          1.8464619728367677,
          0.2147760633098983,
          4.631685909526869
        },
        pass.residMid().toRowMajor(),
        1e-14);
    assertArrayEquals( // numpy
        new double[] {
          9.600248646445333,
          -5.372511790974029,
          7.0930752879522565,
          8.621527291168187,
          -0.6233297597499412,
          0.880223349056394,
          8.487468947737526,
          -2.40751336052464,
          6.216248436861438
        },
        pass.residPost().toRowMajor(),
        1e-14);
  }

  @Test
  void aBlockOfLlamaGivesWhatNumpyGives() {
    LlamaBlock block =
        new LlamaBlock(
            new RmsNorm(new double[] {1, 2, 1}, EPSILON),
            new RotaryAttention(
                List.of(new AttentionHead(WQ, WK, WV), new AttentionHead(WK, WV, WQ)),
                Matrix.of(new double[][] {{1, 0, 1}, {0, 1, -1}, {0, 1, -1}, {1, 0, 1}}),
                new Rotary(10_000)),
            new RmsNorm(new double[] {1, 1, 2}, EPSILON),
            new GatedFeedForward(
                Matrix.of(new double[][] {{1, -1, 0, 2}, {0, 1, 1, 0}, {-1, 0, 1, 1}}),
                W_IN,
                W_OUT));
    LlamaBlock.Pass pass = block.of(X);
    assertArrayEquals( // numpy
        new double[] {
          3.5491886909238652,
          2.323783036385798,
          0.22540565453806738,
          5.2471508908823825,
          3.2472163327810457,
          -3.0000654418986636,
          1.8839877119448327,
          5.38262011165307,
          -0.49863239970823714
        },
        pass.residMid().toRowMajor(),
        1e-14);
    assertArrayEquals( // numpy
        new double[] {
          5.696049828754143,
          1.6389020165952772,
          0.33890436812367136,
          3.4370370499948564,
          4.1038595589422355,
          -4.1834984880460295,
          1.8723157237763361,
          7.076238396625431,
          0.4348271796685642
        },
        pass.residPost().toRowMajor(),
        1e-14);
  }

  @Test
  void widthsThatDoNotFitAreNamed() {
    refused("layer norm: gain is 2 wide, bias 1: 2 ≠ 1", () -> layerNorm(2, 1));
    refused("layer norm: gain is 2 wide, x 4: 2 ≠ 4", () -> layerNorm(2, 2).of(VECTOR));
    refused("rms norm: gain is 1 wide, x 4: 1 ≠ 4", () -> new RmsNorm(new double[1], 0).of(VECTOR));
    refused(
        "mlp: wIn is 4 wide, bIn 3: 4 ≠ 3",
        () -> new FeedForward(W_IN, new double[3], W_OUT, new double[3]));
  }

  private static LayerNorm layerNorm(int gain, int bias) {
    return new LayerNorm(new double[gain], new double[bias], EPSILON);
  }

  private static void refused(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }
}
