package forwardpass.trainer.torch;

import static org.bytedeco.pytorch.global.torch.ScalarType.BFloat16;
import static org.bytedeco.pytorch.global.torch.ScalarType.Float;

import forwardpass.engine.tensor.AdamWStep;
import forwardpass.engine.tensor.Gelu;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.ShapeRules;
import forwardpass.engine.tensor.Tensor;
import forwardpass.trainer.torch.TorchStorage.Note;
import org.bytedeco.javacpp.BoolPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.ScalarTypeOptional;
import org.bytedeco.pytorch.T_TensorTensorTensor_T;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;
import org.jspecify.annotations.Nullable;

/**
 * The backend on libtorch: what the engine decomposes, libtorch's own kernels do in one pass, forth
 * and back. Results agree with the engine's within rounding, not to the bit.
 */
public final class TorchBackend extends TorchPrimitives {
  private static final int CACHED_SCORES = 1 << 18; // a megabyte of floats

  private final boolean cpu;
  private final AtenOperator attention;
  private final AtenOperator attentionBackward;

  /** A backend on a device. */
  public TorchBackend(Device device, Precision precision) {
    super(device, precision);
    cpu = device == Device.CPU;
    attention = new AtenOperator("_scaled_dot_product_flash_attention_for_cpu");
    attentionBackward = new AtenOperator("_scaled_dot_product_flash_attention_for_cpu_backward");
  }

  /** A backend on the processor, in float32. */
  public static TorchBackend cpu() {
    return new TorchBackend(Device.CPU, Precision.FLOAT32);
  }

  @Override
  public Tensor linear(Tensor x, Tensor w, @Nullable Tensor bias) {
    if (bias == null) {
      return matmul(x, w, false, false);
    }
    Shape shape = ShapeRules.matmul(x.shape(), w.shape(), false, false);
    ShapeRules.requireRow("linear", "bias", shape, bias.shape());
    if (w.shape().rank() != 2) {
      return add(matmul(x, w, false, false), bias);
    }
    Tensor rows = reshape(x, Shape.of(x.shape().rows(), x.shape().columns()));
    return out(
        shape, () -> torch.addmm(factor(bias), factor(rows), factor(w)).reshape(dims(shape)));
  }

  @Override
  public Tensor gelu(Tensor x, Gelu form) {
    return out(x.shape(), () -> torch.gelu(in(x), name(form)));
  }

  @Override
  public Tensor geluBackward(Tensor x, Tensor dy, Gelu form) {
    return out(x.shape(), () -> torch.gelu_backward(in(dy).to(in(x)), in(x), name(form)));
  }

  private static String name(Gelu form) {
    return form == Gelu.TANH ? "tanh" : "none";
  }

  @Override
  public Tensor silu(Tensor x) {
    return out(x.shape(), () -> torch.silu(in(x)));
  }

  @Override
  public Tensor softmax(Tensor x) {
    return out(x.shape(), () -> exact(x).softmax(-1));
  }

  /** What a query does not see is overwritten, whatever it was, NaN too. */
  @Override
  public Tensor causalSoftmax(Tensor scores) {
    ShapeRules.requireCausal(scores.shape());
    long queries = scores.shape().dim(-2);
    long keys = scores.shape().dim(-1);
    return out(
        scores.shape(),
        () -> {
          org.bytedeco.pytorch.Tensor pages = exact(scores).reshape(-1, queries, keys);
          org.bytedeco.pytorch.Tensor seen =
              torch.ones_like(pages.narrow(0, 0, 1)).tril(keys - queries); // [1, T, S]
          return pages
              .masked_fill(seen.eq(scalar(0)), scalar(Double.NEGATIVE_INFINITY))
              .softmax(-1)
              .reshape(dims(scores.shape()));
        });
  }

  @Override
  public Tensor logSoftmax(Tensor x) {
    return out(x.shape(), () -> exact(x).log_softmax(-1));
  }

  @Override
  public Tensor crossEntropyRows(Tensor logits, int[] targets) {
    ShapeRules.targetIndices(logits.shape(), targets);
    return out(
        Shape.of(targets.length),
        () ->
            exact(rows(logits))
                .log_softmax(-1)
                .gather(1, indices(targets).unsqueeze(1))
                .neg()
                .reshape(targets.length));
  }

  @Override
  public Tensor crossEntropy(Tensor logits, int[] targets) {
    Tensor each = crossEntropyRows(logits, targets);
    return out(Shape.scalar(), () -> in(each).mean());
  }

  @Override
  public Tensor crossEntropyBackward(Tensor logits, int[] targets, Tensor dLoss) {
    ShapeRules.targetIndices(logits.shape(), targets);
    return out(
        logits.shape(),
        () -> {
          org.bytedeco.pytorch.Tensor slope =
              in(rows(logits)).softmax(-1, new ScalarTypeOptional(Float));
          org.bytedeco.pytorch.Tensor picks = indices(targets).unsqueeze(1);
          slope.scatter_add_(1, picks, torch.full_like(picks, scalar(-1)).to(Float));
          slope.mul_(in(dLoss).div(scalar(targets.length)));
          return low ? slope.to(BFloat16) : slope;
        });
  }

  private Tensor rows(Tensor x) {
    return reshape(x, Shape.of(x.shape().rows(), x.shape().columns()));
  }

  @Override
  @SuppressWarnings("try") // the scope is there to be closed
  public Tensor layerNorm(Tensor x, Tensor gain, Tensor bias, float epsilon) {
    ShapeRules.requireRow("layerNorm", "gain", x.shape(), gain.shape());
    ShapeRules.requireRow("layerNorm", "bias", x.shape(), bias.shape());
    try (PointerScope temporaries = new PointerScope()) {
      T_TensorTensorTensor_T all =
          torch.native_layer_norm(
              exact(x),
              new long[] {x.shape().columns()},
              new TensorOptional(in(gain)),
              new TensorOptional(in(bias)),
              epsilon);
      noted(x).note(Note.MEAN, all.get1().clone());
      noted(x).note(Note.INVERSE_DEVIATION, all.get2().clone());
      return own(x.shape(), low ? all.get0().to(BFloat16) : all.get0().detach());
    }
  }

  @Override
  @SuppressWarnings("try") // the scope is there to be closed
  public LayerNormGradients layerNormBackward(Tensor x, Tensor gain, Tensor dy, float epsilon) {
    ShapeRules.requireRow("layerNormBackward", "gain", x.shape(), gain.shape());
    try (PointerScope temporaries = new PointerScope()) {
      long[] columns = {x.shape().columns()};
      org.bytedeco.pytorch.Tensor mean = noted(x).note(Note.MEAN);
      org.bytedeco.pytorch.Tensor inverse = noted(x).note(Note.INVERSE_DEVIATION);
      if (mean == null || inverse == null) {
        T_TensorTensorTensor_T all =
            torch.native_layer_norm(
                exact(x), columns, new TensorOptional(in(gain)), new TensorOptional(), epsilon);
        mean = all.get1();
        inverse = all.get2();
      }
      T_TensorTensorTensor_T slopes =
          torch.native_layer_norm_backward(
              exact(dy),
              exact(x),
              columns,
              mean,
              inverse,
              new TensorOptional(in(gain)),
              new TensorOptional(in(gain)),
              new BoolPointer(3).put(0, true).put(1, true).put(2, true));
      return new LayerNormGradients(
          own(x.shape(), slopes.get0().detach()),
          own(gain.shape(), slopes.get1().detach()),
          own(gain.shape(), slopes.get2().detach()));
    }
  }

  @Override
  public Tensor sumRows(Tensor x) {
    if (low) { // as a product: libtorch's sum over rows of bfloat16 is slow
      return out(
          Shape.of(x.shape().columns()),
          () -> {
            org.bytedeco.pytorch.Tensor all = factor(rows(x));
            return torch.ones_like(all.narrow(1, 0, 1)).t().mm(all).view(x.shape().columns());
          });
    }
    return out(
        Shape.of(x.shape().columns()),
        () -> in(rows(x)).sum(new long[] {0}, false, new ScalarTypeOptional(Float)));
  }

  /** A view: nothing that is split is ever written to in place. */
  @Override
  public Tensor splitHeads(Tensor x, int nHeads) {
    Shape split = ShapeRules.heads(x.shape(), nHeads);
    Shape shape = Shape.of(split.dim(0), nHeads, split.dim(1), split.dim(3));
    return out(shape, () -> in(reshape(x, split)).transpose(1, 2));
  }

  /** A view where attention's result lies as it is merged, else a copy. */
  @Override
  public Tensor mergeHeads(Tensor x) {
    Shape merged = ShapeRules.merged(x.shape());
    return out(merged, () -> in(x).transpose(1, 2).reshape(dims(merged)));
  }

  /** Whether libtorch's flash attention takes it: as many queries as keys, a head for each. */
  private boolean flash(Shape q, Shape k, int nKeys) {
    return cpu && q.equals(k) && nKeys == k.dim(2);
  }

  @Override
  @SuppressWarnings("try") // the scope is there to be closed
  public Tensor causalAttention(Tensor q, Tensor k, Tensor v, int nKeys, float scale) {
    ShapeRules.requireAttention(q.shape(), k.shape(), v.shape(), nKeys);
    if (!flash(q.shape(), k.shape(), nKeys)) {
      return super.causalAttention(q, k, v, nKeys, scale);
    }
    try (PointerScope temporaries = new PointerScope()) {
      org.bytedeco.pytorch.Tensor[] all = attend(q, k, v, scale);
      noted(q).note(Note.ATTENDED, all[0]);
      noted(q).note(Note.LOG_SUM_EXP, all[1]);
      return own(q.shape(), all[0].detach());
    }
  }

  private org.bytedeco.pytorch.Tensor[] attend(Tensor q, Tensor k, Tensor v, float scale) {
    return attention.call(
        2,
        new IValue(factor(q)),
        new IValue(factor(k)),
        new IValue(factor(v)),
        new IValue(0.0), // no dropout
        new IValue(true), // causal
        new IValue(), // no other mask
        new IValue((double) scale));
  }

  @Override
  @SuppressWarnings("try") // the scope is there to be closed
  public AttentionGradients causalAttentionBackward(
      Tensor q, Tensor k, Tensor v, Tensor dz, float scale) {
    int nKeys = k.shape().dim(-2);
    ShapeRules.requireAttention(q.shape(), k.shape(), v.shape(), nKeys);
    if (!flash(q.shape(), k.shape(), nKeys)) {
      return super.causalAttentionBackward(q, k, v, dz, scale);
    }
    try (PointerScope temporaries = new PointerScope()) {
      org.bytedeco.pytorch.Tensor attended = noted(q).note(Note.ATTENDED);
      org.bytedeco.pytorch.Tensor logSumExp = noted(q).note(Note.LOG_SUM_EXP);
      if (attended == null || logSumExp == null) {
        org.bytedeco.pytorch.Tensor[] all = attend(q, k, v, scale);
        attended = all[0];
        logSumExp = all[1];
      }
      org.bytedeco.pytorch.Tensor[] slopes =
          low
              ? lowSlopes(q, k, v, dz, attended, logSumExp, scale)
              : attentionBackward.call(
                  3,
                  new IValue(in(dz)),
                  new IValue(in(q)),
                  new IValue(in(k)),
                  new IValue(in(v)),
                  new IValue(attended),
                  new IValue(logSumExp),
                  new IValue(0.0),
                  new IValue(true),
                  new IValue(),
                  new IValue((double) scale));
      return new AttentionGradients(
          own(q.shape(), slopes[0]), own(k.shape(), slopes[1]), own(v.shape(), slopes[2]));
    }
  }

  /**
   * The backward pass in bfloat16, written out, for libtorch's own takes 50 times as long on the
   * processor: a few heads at a time, so that their scores stay in the cache.
   */
  private org.bytedeco.pytorch.Tensor[] lowSlopes(
      Tensor q,
      Tensor k,
      Tensor v,
      Tensor dz,
      org.bytedeco.pytorch.Tensor attended,
      org.bytedeco.pytorch.Tensor logSumExp,
      float scale) {
    int pages = q.shape().dim(0) * q.shape().dim(1);
    int length = q.shape().dim(2);
    long[] whole = {pages, length, q.shape().dim(3)};
    org.bytedeco.pytorch.Tensor queries = factor(q).reshape(whole).mul(scalar(scale));
    org.bytedeco.pytorch.Tensor keys = factor(k).reshape(whole);
    org.bytedeco.pytorch.Tensor values = factor(v).reshape(whole);
    org.bytedeco.pytorch.Tensor dOut = factor(dz).reshape(whole);
    org.bytedeco.pytorch.Tensor level = logSumExp.reshape(pages, length, 1);
    org.bytedeco.pytorch.Tensor share = // sum(dz · z) of every row
        dOut.mul(attended.reshape(whole)).sum(new long[] {2}, true, new ScalarTypeOptional(Float));
    org.bytedeco.pytorch.Tensor[] slopes = {
      torch.empty_like(queries), torch.empty_like(queries), torch.empty_like(queries)
    };
    int step = Math.max(1, CACHED_SCORES / (length * length));
    for (int page = 0; page < pages; page += step) {
      int count = Math.min(step, pages - page);
      slopesOfPages(
          new org.bytedeco.pytorch.Tensor[] {
            queries.narrow(0, page, count),
            keys.narrow(0, page, count),
            values.narrow(0, page, count),
            dOut.narrow(0, page, count),
            level.narrow(0, page, count),
            share.narrow(0, page, count)
          },
          slopes,
          page);
    }
    slopes[0].mul_(scalar(scale));
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = slopes[i].view(dims(q.shape()));
    }
    return slopes;
  }

  /** P = exp(S - level); dS = P (dz vᵀ - share); dQ = dS k, dK = dSᵀ q, dV = Pᵀ dz. */
  @SuppressWarnings("try") // the scope is there to be closed
  private static void slopesOfPages(
      org.bytedeco.pytorch.Tensor[] in, org.bytedeco.pytorch.Tensor[] slopes, int page) {
    try (PointerScope temporaries = new PointerScope()) {
      org.bytedeco.pytorch.Tensor pattern = in[0].bmm(in[1].transpose(1, 2)).sub(in[4]);
      pattern.exp_().tril_();
      org.bytedeco.pytorch.Tensor dScores = in[3].bmm(in[2].transpose(1, 2)).sub(in[5]);
      org.bytedeco.pytorch.Tensor dLow = dScores.mul_(pattern).to(BFloat16);
      long count = in[0].size(0);
      slopes[0].narrow(0, page, count).copy_(dLow.bmm(in[1]));
      slopes[1].narrow(0, page, count).copy_(dLow.transpose(1, 2).bmm(in[0]));
      slopes[2].narrow(0, page, count).copy_(pattern.to(BFloat16).transpose(1, 2).bmm(in[3]));
    }
  }

  @Override
  public void adamW(Tensor parameter, Tensor gradient, Tensor mean, Tensor square, AdamWStep step) {
    ShapeRules.requireSame("adamW gradient", parameter.shape(), gradient.shape());
    ShapeRules.requireSame("adamW mean", parameter.shape(), mean.shape());
    ShapeRules.requireSame("adamW square", parameter.shape(), square.shape());
    inPlace(
        parameter,
        () -> {
          org.bytedeco.pytorch.Tensor g = exact(gradient).mul(scalar(step.gradientScale()));
          in(mean).mul_(scalar(step.beta1())).add_(g, scalar(1 - step.beta1()));
          in(square).mul_(scalar(step.beta2())).addcmul_(g, g, scalar(1 - step.beta2()));
          org.bytedeco.pytorch.Tensor root =
              in(square).div(scalar(step.correction2())).sqrt_().add_(scalar(step.epsilon()));
          in(parameter).mul_(scalar(1 - step.learningRate() * step.weightDecay()));
          in(parameter).addcdiv_(in(mean), root, scalar(-step.learningRate() / step.correction1()));
        });
  }
}
