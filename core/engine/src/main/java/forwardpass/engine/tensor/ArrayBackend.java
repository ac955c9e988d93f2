package forwardpass.engine.tensor;

import org.jspecify.annotations.Nullable;

/**
 * The backend on Java arrays: runs everywhere, needs nothing. Where a fused operation is one pass
 * over memory instead of several, it is one here; the bits are those of the decomposition.
 */
public class ArrayBackend extends ArrayPrimitives {

  private float[] input(Tensor x) {
    return values(own(x));
  }

  @Override
  public Tensor linear(Tensor x, Tensor w, @Nullable Tensor bias) {
    return addBias(matmul(x, w, false, false), bias);
  }

  @Override
  public Tensor linear(Tensor x, PackedMatrix w, @Nullable Tensor bias) {
    return addBias(matmul(x, w), bias);
  }

  @Override
  public Tensor softmax(Tensor x) {
    Tensor y = output(x.shape());
    int n = x.shape().columns();
    for (int row = 0; row < x.shape().rows(); row++) {
      ArrayRows.softmax(input(x), row * n, n, input(y), row * n, n);
    }
    return y;
  }

  @Override
  public Tensor causalSoftmax(Tensor scores) {
    ShapeRules.requireCausal(scores.shape());
    Tensor y = output(scores.shape());
    int queries = scores.shape().dim(-2);
    int keys = scores.shape().dim(-1);
    for (int row = 0; row < scores.shape().rows(); row++) {
      int seen = keys - queries + row % queries + 1;
      ArrayRows.softmax(input(scores), row * keys, seen, input(y), row * keys, keys);
    }
    return y;
  }

  @Override
  public Tensor layerNorm(Tensor x, Tensor gain, Tensor bias, float epsilon) {
    ShapeRules.requireRow("layerNorm", "gain", x.shape(), gain.shape());
    ShapeRules.requireRow("layerNorm", "bias", x.shape(), bias.shape());
    Tensor y = output(x.shape());
    int n = x.shape().columns();
    for (int row = 0; row < x.shape().rows(); row++) {
      ArrayRows.layerNorm(input(x), row * n, n, input(gain), input(bias), epsilon, input(y));
    }
    return y;
  }

  @Override
  public Tensor rmsNorm(Tensor x, Tensor gain, float epsilon) {
    ShapeRules.requireRow("rmsNorm", "gain", x.shape(), gain.shape());
    Tensor y = output(x.shape());
    int n = x.shape().columns();
    for (int row = 0; row < x.shape().rows(); row++) {
      ArrayRows.rmsNorm(input(x), row * n, n, input(gain), epsilon, input(y));
    }
    return y;
  }

  @Override
  public Tensor gelu(Tensor x, Gelu form) {
    Tensor y = output(x.shape());
    ArrayRows.gelu(input(x), input(y), form);
    return y;
  }

  @Override
  public Tensor swiGlu(Tensor gate, Tensor up) {
    ShapeRules.requireSame("swiGlu", gate.shape(), up.shape());
    Tensor y = output(gate.shape());
    float[] g = input(gate);
    float[] u = input(up);
    float[] out = input(y);
    for (int i = 0; i < out.length; i++) {
      out[i] = (g[i] / (Float32.exp(-g[i]) + 1)) * u[i];
    }
    return y;
  }

  @Override
  public Tensor causalAttention(Tensor q, Tensor k, Tensor v, int nKeys, float scale) {
    ShapeRules.requireAttention(q.shape(), k.shape(), v.shape(), nKeys);
    Tensor z = output(q.shape());
    ArrayAttention attention = new ArrayAttention(q.shape(), k.shape(), nKeys, scale);
    attention.run(input(q), input(k), input(v), input(z));
    return z;
  }

  @Override
  public void adamW(Tensor parameter, Tensor gradient, Tensor mean, Tensor square, AdamWStep step) {
    ShapeRules.requireSame("adamW gradient", parameter.shape(), gradient.shape());
    ShapeRules.requireSame("adamW mean", parameter.shape(), mean.shape());
    ShapeRules.requireSame("adamW square", parameter.shape(), square.shape());
    float[] p = input(parameter);
    float[] dp = input(gradient);
    float[] m = input(mean);
    float[] s = input(square);
    float keep = 1 - step.learningRate() * step.weightDecay();
    for (int i = 0; i < p.length; i++) {
      float g = dp[i] * step.gradientScale();
      m[i] = m[i] * step.beta1() + g * (1 - step.beta1());
      s[i] = s[i] * step.beta2() + (g * g) * (1 - step.beta2());
      float root = (float) Math.sqrt(s[i] / step.correction2()) + step.epsilon();
      float direction = m[i] / step.correction1() / root;
      p[i] = p[i] * keep - direction * step.learningRate();
    }
  }
}
