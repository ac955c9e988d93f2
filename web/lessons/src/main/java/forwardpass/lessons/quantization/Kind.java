package forwardpass.lessons.quantization;

import forwardpass.engine.lowbits.WeightRounding;

/** The matrices of the book's model by what they do: one table, and five of each other kind. */
enum Kind {
  /** The token table, [D, V] as the head has it. */
  TABLE(0, "tokenEmbedding", 1, 192, 1024),
  /** Queries, keys and values, three matrices a block. */
  QKV(1, "wQ wK wV", 15, 192, 192),
  /** What attention writes. */
  OUT(2, "wO", 5, 192, 192),
  /** The MLP's way up. */
  UP(3, "wIn", 5, 192, 768),
  /** The MLP's way down, which writes. */
  DOWN(4, "wOut", 5, 768, 192);

  private final int place;
  private final String names;
  private final int count;
  private final int inputs;
  private final int outputs;

  Kind(int place, String names, int count, int inputs, int outputs) {
    this.place = place;
    this.names = names;
    this.count = count;
    this.inputs = inputs;
    this.outputs = outputs;
  }

  /** Its place among the kinds, from 0. */
  int place() {
    return place;
  }

  /** Whether a parameter of that name, such as {@code blocks.0.attention.wQ}, is of this kind. */
  boolean has(String parameter) {
    String last = parameter.substring(parameter.lastIndexOf('.') + 1);
    return (" " + names + " ").indexOf(" " + last + " ") >= 0;
  }

  /** All its matrices together, in that format. */
  long bytes(WeightRounding format) {
    return count * format.bytes(inputs, outputs);
  }

  /** The key of its words: {@code table}, {@code qkv} … */
  String key() {
    return switch (this) {
      case TABLE -> "table";
      case QKV -> "qkv";
      case OUT -> "out";
      case UP -> "up";
      case DOWN -> "down";
    };
  }
}
