package forwardpass.client.simd;

import forwardpass.engine.tensor.AdamWStep;
import forwardpass.engine.tensor.Gelu;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.RotaryLayout;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.ShapeRules;
import forwardpass.engine.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * The backend on SIMD kernels in linear memory. Without fused multiply-add its bits are those of
 * {@link forwardpass.engine.tensor.ArrayBackend}. {@link Backends} makes one.
 */
public final class SimdBackend extends SimdPrimitives {
  private static final float MINUS_ZERO = -0.0f;

  SimdBackend(Kernels kernels, LinearHeap heap, LinearMemory memory) {
    super(kernels, heap, memory);
  }

  private int input(Tensor x) {
    return own(x).at(0);
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
    kernels.softmaxRows(input(x), input(y), x.shape().rows(), n, n);
    return y;
  }

  @Override
  public Tensor causalSoftmax(Tensor scores) {
    ShapeRules.requireCausal(scores.shape());
    Tensor y = output(scores.shape());
    int queries = scores.shape().dim(-2);
    int keys = scores.shape().dim(-1);
    for (int at = 0; at < scores.size(); at += queries * keys) {
      int from = own(scores).at(at);
      kernels.softmaxRows(from, own(y).at(at), queries, keys, keys - queries + 1);
    }
    return y;
  }

  @Override
  public Tensor softmaxBackward(Tensor y, Tensor dy) {
    ShapeRules.requireSame("softmaxBackward", y.shape(), dy.shape());
    Tensor dx = output(y.shape());
    kernels.softmaxBackward(input(y), input(dy), input(dx), y.shape().rows(), y.shape().columns());
    return dx;
  }

  @Override
  public Tensor layerNorm(Tensor x, Tensor gain, Tensor bias, float epsilon) {
    ShapeRules.requireRow("layerNorm", "gain", x.shape(), gain.shape());
    ShapeRules.requireRow("layerNorm", "bias", x.shape(), bias.shape());
    Tensor y = output(x.shape());
    int rows = x.shape().rows();
    kernels.layerNorm(
        input(x), input(gain), input(bias), epsilon, input(y), rows, x.shape().columns());
    return y;
  }

  @Override
  public Tensor rmsNorm(Tensor x, Tensor gain, float epsilon) {
    ShapeRules.requireRow("rmsNorm", "gain", x.shape(), gain.shape());
    Tensor y = output(x.shape());
    int rows = x.shape().rows();
    kernels.rmsNorm(input(x), input(gain), epsilon, input(y), rows, x.shape().columns());
    return y;
  }

  @Override
  public Tensor gelu(Tensor x, Gelu form) {
    Tensor y = output(x.shape());
    if (form == Gelu.EXACT) {
      kernels.geluExact(input(x), input(y), x.size());
    } else {
      kernels.geluTanh(input(x), input(y), x.size());
    }
    return y;
  }

  @Override
  public Tensor silu(Tensor x) {
    Tensor y = output(x.shape());
    kernels.silu(input(x), input(y), x.size());
    return y;
  }

  @Override
  public Tensor swiGlu(Tensor gate, Tensor up) {
    if (!gate.shape().equals(up.shape())) {
      return super.swiGlu(gate, up);
    }
    Tensor y = output(gate.shape());
    kernels.swiGlu(input(gate), input(up), input(y), gate.size());
    return y;
  }

  @Override
  public Tensor rotary(Tensor x, Tensor cos, Tensor sin, RotaryLayout layout) {
    ShapeRules.requireRotary(x.shape(), cos.shape(), sin.shape());
    Tensor y = output(x.shape());
    int positions = x.shape().dim(-2);
    int pairs = x.shape().dim(-1) / 2;
    boolean halves = layout == RotaryLayout.HALVES;
    int step = halves ? Float.BYTES : 2 * Float.BYTES;
    int offset = halves ? pairs * Float.BYTES : Float.BYTES;
    int blocks = x.size() / (positions * pairs * 2);
    kernels.rotary(
        input(x), input(cos), input(sin), input(y), blocks, positions, pairs, step, offset);
    return y;
  }

  /** All rows in one call, where the default makes a call for each. */
  @Override
  public Tensor slice(Tensor x, int axis, int from, int to) {
    Shape shape = ShapeRules.slice(x.shape(), axis, from, to);
    Tensor y = output(shape);
    int inner = x.shape().inner(axis);
    copyRows(
        own(x).at(from * inner),
        x.shape().dim(axis) * inner,
        own(y).at(0),
        (to - from) * inner,
        (to - from) * inner,
        y.size());
    return y;
  }

  @Override
  public Tensor concat(int axis, Tensor... parts) {
    Shape shape = ShapeRules.concat(axis, parts);
    Tensor y = output(shape);
    int inner = shape.inner(axis);
    int at = 0;
    for (Tensor part : parts) {
      int count = part.shape().dim(axis) * inner;
      copyRows(input(part), count, own(y).at(at), shape.dim(axis) * inner, count, part.size());
      at += count;
    }
    return y;
  }

  @Override
  public void assignRows(Tensor target, int at, Tensor rows) {
    ShapeRules.requireRows(target.shape(), at, rows.shape());
    int columns = target.shape().columns();
    int count = rows.shape().dim(-2) * columns;
    int capacity = target.shape().dim(-2) * columns;
    copyRows(input(rows), count, own(target).at(at * columns), capacity, count, rows.size());
  }

  /** Copies {@code total} floats in rows of {@code count}; the strides are in floats. */
  private void copyRows(int from, int fromRow, int to, int toRow, int count, int total) {
    int fromBytes = fromRow * Float.BYTES;
    int toBytes = toRow * Float.BYTES;
    if (count == 1) {
      kernels.copySteps(from, fromBytes, to, toBytes, total);
    } else {
      kernels.copy(from, fromBytes, to, toBytes, total / count, count * Float.BYTES);
    }
  }

  @Override
  public Tensor splitHeads(Tensor x, int nHeads) {
    Shape heads = ShapeRules.heads(x.shape(), nHeads); // [B, T, nHeads, dHead]
    int positions = heads.dim(1);
    int dHead = heads.dim(3);
    Shape split = Shape.of(heads.dim(0), nHeads, positions, dHead);
    if (positions == 1) {
      return reshape(x, split); // nothing changes places
    }
    Tensor y = output(split);
    int row = Float.BYTES * dHead;
    for (int batch = 0; batch < heads.dim(0); batch++) {
      for (int head = 0; head < nHeads; head++) {
        int from = own(x).at((batch * positions * nHeads + head) * dHead);
        int to = own(y).at((batch * nHeads + head) * positions * dHead);
        kernels.copy(from, row * nHeads, to, row, positions, row);
      }
    }
    return y;
  }

  @Override
  public Tensor mergeHeads(Tensor x) {
    Shape merged = ShapeRules.merged(x.shape());
    int nHeads = x.shape().dim(1);
    int positions = x.shape().dim(2);
    if (positions == 1) {
      return reshape(x, merged); // nothing changes places
    }
    Tensor y = output(merged);
    int dHead = x.shape().dim(3);
    int row = Float.BYTES * dHead;
    for (int batch = 0; batch < x.shape().dim(0); batch++) {
      for (int head = 0; head < nHeads; head++) {
        int from = own(x).at((batch * nHeads + head) * positions * dHead);
        int to = own(y).at((batch * positions * nHeads + head) * dHead);
        kernels.copy(from, row, to, row * nHeads, positions, row);
      }
    }
    return y;
  }

  @Override
  public Tensor causalAttention(Tensor q, Tensor k, Tensor v, int nKeys, float scale) {
    ShapeRules.requireAttention(q.shape(), k.shape(), v.shape(), nKeys);
    Tensor z = output(q.shape());
    int heads = q.shape().dim(0) * q.shape().dim(1);
    int group = q.shape().dim(1) / k.shape().dim(1);
    int queries = q.shape().dim(2);
    int dHead = q.shape().dim(3);
    int capacity = k.shape().dim(2);
    SimdStorage scores = allocate(queries * nKeys);
    if (queries == 1) {
      attendOne(q, k, v, z, nKeys, scale, scores);
      scores.free();
      return z;
    }
    SimdStorage pattern = allocate(queries * nKeys);
    for (int head = 0; head < heads; head++) {
      int queryAt = head * queries * dHead;
      int keyAt = head / group * capacity * dHead;
      matmul(own(q), queryAt, false, own(k), keyAt, true, scores, 0, queries, dHead, nKeys);
      affine(scores, scale, MINUS_ZERO, scores, queries * nKeys);
      kernels.softmaxRows(scores.at(0), pattern.at(0), queries, nKeys, nKeys - queries + 1);
      matmul(pattern, 0, false, own(v), keyAt, false, own(z), queryAt, queries, nKeys, dHead);
    }
    scores.free();
    pattern.free();
    return z;
  }

  private void attendOne(
      Tensor q, Tensor k, Tensor v, Tensor z, int nKeys, float scale, SimdStorage scores) {
    int dHead = q.shape().dim(3);
    kernels.attendOne(
        input(q),
        input(k),
        input(v),
        input(z),
        k.shape().dim(0) * k.shape().dim(1),
        q.shape().dim(1) / k.shape().dim(1),
        nKeys,
        dHead,
        k.shape().dim(2),
        scale,
        scores.at(0),
        scratch(TileKernel.PANEL_ROW * dHead));
  }

  @Override
  public void adamW(Tensor parameter, Tensor gradient, Tensor mean, Tensor square, AdamWStep step) {
    ShapeRules.requireSame("adamW gradient", parameter.shape(), gradient.shape());
    ShapeRules.requireSame("adamW mean", parameter.shape(), mean.shape());
    ShapeRules.requireSame("adamW square", parameter.shape(), square.shape());
    float[] numbers = {
      step.gradientScale(),
      step.beta1(),
      1 - step.beta1(),
      step.beta2(),
      1 - step.beta2(),
      step.epsilon(),
      step.correction1(),
      step.correction2(),
      1 - step.learningRate() * step.weightDecay(),
      step.learningRate()
    };
    kernels.adamW(
        input(parameter),
        input(gradient),
        input(mean),
        input(square),
        scratch(numbers),
        parameter.size());
  }
}
