package forwardpass.lessons.inspector;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The activations of a model of GPT-2's architecture, in the order in which they are computed. */
enum Stage {
  EMBED("embed", "td", "act"),
  POS_EMBED("posEmbed", "td", "act"),
  RESID_PRE("residPre", "td", "act"),
  ATTN_NORM("attnNorm", "td", "act"),
  Q("q", "hte", "query"),
  K("k", "hte", "key"),
  V("v", "hte", "value"),
  ATTN_SCORES("attnScores", "htt", "act"),
  PATTERN("pattern", "htt", "prob"),
  Z("z", "hte", "act"),
  ATTN_OUT("attnOut", "td", "act"),
  RESID_MID("residMid", "td", "act"),
  MLP_NORM("mlpNorm", "td", "act"),
  MLP_PRE("mlpPre", "tm", "act"),
  MLP_POST("mlpPost", "tm", "act"),
  MLP_OUT("mlpOut", "td", "act"),
  RESID_POST("residPost", "td", "act"),
  FINAL_NORM("finalNorm", "td", "act"),
  LOGITS("logits", "tv", "act"),
  PROBS("probs", "tv", "prob");

  private static final String BLOCKS = "blocks.";

  private final String text;
  private final String axes;
  private final String cssClass;

  Stage(String text, String axes, String cssClass) {
    this.text = text;
    this.axes = axes;
    this.cssClass = cssClass;
  }

  /** Its name within its block. */
  String text() {
    return text;
  }

  /** The class of its colour. */
  String cssClass() {
    return cssClass;
  }

  boolean isInBlocks() {
    return switch (this) {
      case EMBED, POS_EMBED, FINAL_NORM, LOGITS, PROBS -> false;
      default -> true;
    };
  }

  boolean hasHeads() {
    return axes.charAt(0) == 'h';
  }

  /** Its name in that block, or outside the blocks: {@code blocks.0.q}. */
  String in(int layer) {
    return isInBlocks() ? BLOCKS + layer + "." + text : text;
  }

  /** Its shape in letters: {@code (T, dModel)}. */
  String letters() {
    return joined(null);
  }

  /** Its shape in numbers. */
  String shape(Sizes sizes) {
    return joined(sizes);
  }

  private String joined(@Nullable Sizes sizes) {
    StringBuilder out = new StringBuilder("(");
    for (int i = 0; i < axes.length(); i++) {
      char axis = axes.charAt(i);
      out.append(i == 0 ? "" : ", ");
      out.append(sizes == null ? letter(axis) : Integer.toString(size(axis, sizes)));
    }
    return out.append(')').toString();
  }

  private static String letter(char axis) {
    return switch (axis) {
      case 't' -> "T";
      case 'd' -> "dModel";
      case 'h' -> "nHeads";
      case 'e' -> "dHead";
      case 'm' -> "dMlp";
      default -> "vocabSize";
    };
  }

  private static int size(char axis, Sizes sizes) {
    return switch (axis) {
      case 't' -> sizes.tokens();
      case 'd' -> sizes.dModel();
      case 'h' -> sizes.heads();
      case 'e' -> sizes.dHead();
      case 'm' -> sizes.dMlp();
      default -> sizes.vocabSize();
    };
  }

  /** Those of every block. */
  static List<Stage> ofBlock() {
    List<Stage> all = new ArrayList<>();
    for (Stage stage : values()) {
      if (stage.isInBlocks()) {
        all.add(stage);
      }
    }
    return all;
  }

  /** The names of all activations of a model, in order. */
  static List<String> all(int layers) {
    List<String> all = new ArrayList<>();
    all.add(EMBED.text);
    all.add(POS_EMBED.text);
    for (int layer = 0; layer < layers; layer++) {
      for (Stage stage : ofBlock()) {
        all.add(stage.in(layer));
      }
    }
    all.add(FINAL_NORM.text);
    all.add(LOGITS.text);
    all.add(PROBS.text);
    return all;
  }

  /** The block that a name is of; −1 outside the blocks. */
  static int layer(String tensor) {
    int layer = tensor.startsWith(BLOCKS) ? 0 : -1;
    for (int i = BLOCKS.length(); layer >= 0 && tensor.charAt(i) != '.'; i++) {
      layer = 10 * layer + (tensor.charAt(i) - '0');
    }
    return layer;
  }

  /** A name without its block. */
  static String withoutBlock(String tensor) {
    return layer(tensor) < 0 ? tensor : tensor.substring(tensor.indexOf('.', BLOCKS.length()) + 1);
  }

  /**
   * Which one a name is of.
   *
   * @throws IllegalArgumentException if it is of none
   */
  static Stage of(String tensor) {
    String name = tensor.substring(tensor.lastIndexOf('.') + 1);
    for (Stage stage : values()) {
      if (stage.text.equals(name) && stage.in(layer(tensor)).equals(tensor)) {
        return stage;
      }
    }
    throw new IllegalArgumentException("inspector: there is no activation " + tensor);
  }
}
