package forwardpass.engine.model;

import forwardpass.engine.tensor.Shape;
import forwardpass.engine.weights.SafetensorsIndex;
import org.jspecify.annotations.Nullable;

/** The names and layouts under which models are published. */
public enum CheckpointLayout {
  /** This book's: the names of {@link Parameter}, linear layers (in, out). */
  BOOK("", "tokenEmbedding", "blocks.", "head"),
  /** OpenAI's GPT-2 as Hugging Face publishes it: linear layers (in, out), q, k, v side by side. */
  GPT2("", "wte.weight", "h.", "lm_head.weight"),
  /** The same with a prefix on everything but the head. */
  GPT2_PREFIXED("transformer.", "wte.weight", "h.", "lm_head.weight"),
  /** Llama as Hugging Face publishes it: linear layers (out, in). */
  LLAMA("model.", "embed_tokens.weight", "layers.", "lm_head.weight");

  private final String prefix;
  private final String table;
  private final String blocks;
  private final String head;

  CheckpointLayout(String prefix, String table, String blocks, String head) {
    this.prefix = prefix;
    this.table = prefix + table;
    this.blocks = prefix + blocks;
    this.head = head;
  }

  /** The layout of a file, known by the name of its token embedding. */
  static CheckpointLayout of(SafetensorsIndex index) {
    StringBuilder tried = new StringBuilder();
    for (CheckpointLayout layout : values()) {
      if (index.find(layout.table) != null) {
        return layout;
      }
      tried.append(tried.length() == 0 ? "'" : ", '").append(layout.table).append('\'');
    }
    throw new IllegalArgumentException("checkpoint: it has no token embedding: none of " + tried);
  }

  /** The name of the token embedding. */
  String table() {
    return table;
  }

  /** The name of the head. */
  String head() {
    return head;
  }

  /** The name of a tensor outside the blocks. */
  String outside(String name) {
    return prefix + name;
  }

  /** The name of a tensor of one block. */
  String inBlock(int layer, String name) {
    return blocks + layer + "." + name;
  }

  /** Which block a tensor belongs to, by its name, or −1. */
  int layerOf(String name) {
    if (!name.startsWith(blocks)) {
      return -1;
    }
    int layer = 0;
    int at = blocks.length();
    while (at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9' && layer < 1e8) {
      layer = 10 * layer + name.charAt(at++) - '0';
    }
    return at > blocks.length() && at < name.length() && name.charAt(at) == '.' ? layer : -1;
  }

  /** Why a model of this configuration can't be in this layout, or null. */
  @Nullable String objection(GptConfig config) {
    boolean learned = config.positions() instanceof Positions.Learned;
    MlpKind mlp = config.mlp();
    boolean gelu = mlp == MlpKind.GELU_TANH || mlp == MlpKind.GELU_EXACT;
    boolean plain = !config.qkNorm() && config.logitCap() == Float.POSITIVE_INFINITY;
    boolean layerNorm = config.norm() == NormKind.LAYER;
    boolean fits =
        switch (this) {
          case BOOK -> true;
          case GPT2, GPT2_PREFIXED ->
              learned
                  && layerNorm
                  && gelu
                  && plain
                  && config.biases()
                  && config.nHeads() == config.nKvHeads();
          case LLAMA ->
              !learned && !layerNorm && mlp == MlpKind.SWIGLU && plain && !config.biases();
        };
    if (fits) {
      return null;
    }
    String needs =
        this == LLAMA
            ? "rotary positions, RMSNorm, SwiGLU, no biases, and plain queries, keys and logits"
            : "learned positions, LayerNorm, GELU, biases, as many key heads as heads, and plain"
                + " queries, keys and logits";
    return "the file's layout " + this + " is for " + needs + "; the configuration says otherwise";
  }

  /** Whether a tensor is no weight: a mask, or angles that follow from the config. */
  boolean isNoWeight(String name) {
    return switch (this) {
      case BOOK -> false;
      case GPT2, GPT2_PREFIXED ->
          name.startsWith(blocks)
              && (name.endsWith(".attn.bias") || name.endsWith(".attn.masked_bias"));
      case LLAMA -> name.endsWith(".rotary_emb.inv_freq");
    };
  }

  /** Where a parameter lies. */
  StoredTensor stored(Parameter parameter) {
    return switch (this) {
      case BOOK -> StoredTensor.plain(parameter.name(), parameter.shape());
      case GPT2, GPT2_PREFIXED -> gpt2(parameter.name(), parameter.shape());
      case LLAMA -> llama(parameter.name(), parameter.shape());
    };
  }

  private StoredTensor gpt2(String name, Shape shape) {
    String block = blockOf(name);
    return switch (name.substring(block.length())) {
      case "tokenEmbedding" -> StoredTensor.plain(table, shape);
      case "positionEmbedding" -> StoredTensor.plain(prefix + "wpe.weight", shape);
      case "head" -> StoredTensor.transposed(head, shape);
      case "finalNorm.gain" -> StoredTensor.plain(prefix + "ln_f.weight", shape);
      case "finalNorm.bias" -> StoredTensor.plain(prefix + "ln_f.bias", shape);
      case "attnNorm.gain" -> StoredTensor.plain(there(block) + "ln_1.weight", shape);
      case "attnNorm.bias" -> StoredTensor.plain(there(block) + "ln_1.bias", shape);
      case "attention.wQ" -> StoredTensor.part(there(block) + "attn.c_attn.weight", shape, 0, 3);
      case "attention.wK" -> StoredTensor.part(there(block) + "attn.c_attn.weight", shape, 1, 3);
      case "attention.wV" -> StoredTensor.part(there(block) + "attn.c_attn.weight", shape, 2, 3);
      case "attention.bQ" -> StoredTensor.part(there(block) + "attn.c_attn.bias", shape, 0, 3);
      case "attention.bK" -> StoredTensor.part(there(block) + "attn.c_attn.bias", shape, 1, 3);
      case "attention.bV" -> StoredTensor.part(there(block) + "attn.c_attn.bias", shape, 2, 3);
      case "attention.wO" -> StoredTensor.plain(there(block) + "attn.c_proj.weight", shape);
      case "attention.bO" -> StoredTensor.plain(there(block) + "attn.c_proj.bias", shape);
      case "mlpNorm.gain" -> StoredTensor.plain(there(block) + "ln_2.weight", shape);
      case "mlpNorm.bias" -> StoredTensor.plain(there(block) + "ln_2.bias", shape);
      case "mlp.wIn" -> StoredTensor.plain(there(block) + "mlp.c_fc.weight", shape);
      case "mlp.bIn" -> StoredTensor.plain(there(block) + "mlp.c_fc.bias", shape);
      case "mlp.wOut" -> StoredTensor.plain(there(block) + "mlp.c_proj.weight", shape);
      case "mlp.bOut" -> StoredTensor.plain(there(block) + "mlp.c_proj.bias", shape);
      default -> throw new IllegalArgumentException("checkpoint: GPT-2 has no '" + name + "'");
    };
  }

  private StoredTensor llama(String name, Shape shape) {
    String block = blockOf(name);
    return switch (name.substring(block.length())) {
      case "tokenEmbedding" -> StoredTensor.plain(table, shape);
      case "head" -> StoredTensor.transposed(head, shape);
      case "finalNorm.gain" -> StoredTensor.plain(prefix + "norm.weight", shape);
      case "attnNorm.gain" -> StoredTensor.plain(there(block) + "input_layernorm.weight", shape);
      case "attention.wQ" -> projection(block, "self_attn.q", shape);
      case "attention.wK" -> projection(block, "self_attn.k", shape);
      case "attention.wV" -> projection(block, "self_attn.v", shape);
      case "attention.wO" -> projection(block, "self_attn.o", shape);
      case "mlpNorm.gain" ->
          StoredTensor.plain(there(block) + "post_attention_layernorm.weight", shape);
      case "mlp.wGate" -> projection(block, "mlp.gate", shape);
      case "mlp.wIn" -> projection(block, "mlp.up", shape);
      case "mlp.wOut" -> projection(block, "mlp.down", shape);
      default -> throw new IllegalArgumentException("checkpoint: Llama has no '" + name + "'");
    };
  }

  private StoredTensor projection(String block, String name, Shape shape) {
    return StoredTensor.transposed(there(block) + name + "_proj.weight", shape);
  }

  /** The part of a parameter's name that says which block it is in: {@code blocks.3.}, or none. */
  private static String blockOf(String name) {
    return name.startsWith("blocks.") ? name.substring(0, name.indexOf('.', 7) + 1) : "";
  }

  /** {@code blocks.3.} as this layout writes it. */
  private String there(String block) {
    return blocks + block.substring("blocks.".length());
  }
}
