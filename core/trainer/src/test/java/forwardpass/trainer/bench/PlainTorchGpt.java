package forwardpass.trainer.bench;

import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.AdamW;
import org.bytedeco.pytorch.AdamWOptions;
import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/** GPT-2 written in libtorch's own terms: its modules' functions, its autograd, its AdamW. */
final class PlainTorchGpt {
  private final GptConfig config;
  private final Map<String, Tensor> weights = new LinkedHashMap<>();
  private final TensorVector all = new TensorVector();
  private final AdamW optimizer;

  PlainTorchGpt(GptConfig config, Map<String, float[]> values, double learningRate) {
    this.config = config;
    for (Parameter parameter : Parameter.allOf(config)) {
      int[] dims = parameter.shape().dims();
      long[] shape = new long[dims.length];
      for (int i = 0; i < dims.length; i++) {
        shape[i] = dims[i];
      }
      float[] value = Objects.requireNonNull(values.get(parameter.name()));
      Tensor weight = Tensor.create(value, shape).set_requires_grad(true);
      weights.put(parameter.name(), weight);
      all.push_back(weight);
    }
    AdamWOptions options = new AdamWOptions(learningRate);
    options.weight_decay().put(0.1);
    optimizer = new AdamW(all, options);
  }

  private Tensor w(String name) {
    return Objects.requireNonNull(weights.get(name), name);
  }

  /** One step; the loss before it. */
  @SuppressWarnings("try") // the scope is there to be closed
  double step(int[][] tokens, int[][] targets) {
    try (PointerScope temporaries = new PointerScope()) {
      optimizer.zero_grad();
      int rows = tokens.length * tokens[0].length;
      Tensor logits = logits(tokens).view(rows, config.vocabSize());
      Tensor loss = torch.cross_entropy_loss(logits, ids(targets));
      loss.backward();
      torch.clip_grad_norm_(all, 1);
      optimizer.step();
      return loss.item_float();
    }
  }

  private static Tensor ids(int[][] tokens) {
    int[] flat = new int[tokens.length * tokens[0].length];
    for (int row = 0; row < tokens.length; row++) {
      System.arraycopy(tokens[row], 0, flat, row * tokens[0].length, tokens[0].length);
    }
    return Tensor.create(flat).to(torch.ScalarType.Long);
  }

  private Tensor logits(int[][] tokens) {
    long batch = tokens.length;
    long length = tokens[0].length;
    Tensor x =
        torch
            .embedding(w("tokenEmbedding"), ids(tokens))
            .view(batch, length, config.dModel())
            .add(w("positionEmbedding").narrow(0, 0, length));
    for (int layer = 0; layer < config.nLayers(); layer++) {
      String block = "blocks." + layer + ".";
      x = x.add(attention(block + "attention.", norm(block + "attnNorm", x)));
      Tensor inside = linear(block + "mlp.", "In", norm(block + "mlpNorm", x));
      x = x.add(linear(block + "mlp.", "Out", torch.gelu(inside, "tanh")));
    }
    return norm("finalNorm", x).matmul(w("tokenEmbedding").t());
  }

  private Tensor norm(String name, Tensor x) {
    return torch.layer_norm(
        x,
        new long[] {config.dModel()},
        new TensorOptional(w(name + ".gain")),
        new TensorOptional(w(name + ".bias")),
        config.normEpsilon(),
        false);
  }

  private Tensor linear(String where, String name, Tensor x) {
    Tensor rows = x.view(x.size(0) * x.size(1), x.size(2));
    return torch
        .addmm(w(where + "b" + name), rows, w(where + "w" + name))
        .view(x.size(0), x.size(1), -1);
  }

  private Tensor attention(String where, Tensor x) {
    Tensor z =
        torch.scaled_dot_product_attention(
            heads(linear(where, "Q", x)),
            heads(linear(where, "K", x)),
            heads(linear(where, "V", x)),
            new TensorOptional(),
            0,
            true,
            new DoubleOptional(),
            false);
    return linear(where, "O", z.transpose(1, 2).reshape(x.size(0), x.size(1), config.dModel()));
  }

  private Tensor heads(Tensor x) {
    return x.view(x.size(0), x.size(1), config.nHeads(), config.dHead()).transpose(1, 2);
  }
}
