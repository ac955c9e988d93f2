package forwardpass.lessons.inspector;

import forwardpass.lessons.plain.Ascii;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tensors of a model of GPT-2's architecture: its activations in the order in which they are
 * computed, then its weights.
 */
public enum Stage {
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
  PROBS("probs", "tv", "prob"),
  TABLE("tokenEmbedding", "vd"),
  POSITIONS("positionEmbedding", "cd"),
  ATTN_GAIN("attnNorm.gain", "d"),
  ATTN_BIAS("attnNorm.bias", "d"),
  W_Q("attention.wQ", "da"),
  B_Q("attention.bQ", "a"),
  W_K("attention.wK", "da"),
  B_K("attention.bK", "a"),
  W_V("attention.wV", "da"),
  B_V("attention.bV", "a"),
  W_O("attention.wO", "ad"),
  B_O("attention.bO", "d"),
  MLP_GAIN("mlpNorm.gain", "d"),
  MLP_BIAS("mlpNorm.bias", "d"),
  W_IN("mlp.wIn", "dm"),
  B_IN("mlp.bIn", "m"),
  W_OUT("mlp.wOut", "md"),
  B_OUT("mlp.bOut", "d"),
  FINAL_GAIN("finalNorm.gain", "d"),
  FINAL_BIAS("finalNorm.bias", "d");

  /** The class of a weight's colour. */
  private static final String WEIGHT = "weight";

  private static final String BLOCKS = "blocks.";

  private final String text;
  private final String axes;
  private final String cssClass;

  Stage(String text, String axes, String cssClass) {
    this.text = text;
    this.axes = axes;
    this.cssClass = cssClass;
  }

  Stage(String text, String axes) {
    this(text, axes, WEIGHT);
  }

  /** Whether it was learned, not computed. */
  public boolean isWeight() {
    return cssClass.equals(WEIGHT);
  }

  /** The words that say how it is computed, or what it is for. */
  public String formula() {
    if (!isWeight()) {
      return "formula." + text;
    }
    boolean isTable = this == TABLE || this == POSITIONS;
    return "weight." + (isTable ? text : text.substring(text.indexOf('.') + 1));
  }

  /** Its name within its block. */
  public String text() {
    return text;
  }

  /** The class of its colour. */
  public String cssClass() {
    return cssClass;
  }

  boolean isInBlocks() {
    return switch (this) {
      case EMBED, POS_EMBED, FINAL_NORM, LOGITS, PROBS -> false;
      case TABLE, POSITIONS, FINAL_GAIN, FINAL_BIAS -> false;
      default -> true;
    };
  }

  public boolean hasHeads() {
    return axes.charAt(0) == 'h';
  }

  /** Its name in that block, or outside the blocks: {@code blocks.0.q}. */
  public String in(int layer) {
    return isInBlocks() ? BLOCKS + layer + "." + text : text;
  }

  /** Its shape in letters: {@code (T, dModel)}. */
  public String letters() {
    return joined(null);
  }

  /** Its shape in numbers. */
  public String shape(Sizes sizes) {
    return joined(sizes);
  }

  private String joined(@Nullable Sizes sizes) {
    StringBuilder out = new StringBuilder("(");
    for (int i = 0; i < axes.length(); i++) {
      char axis = axes.charAt(i);
      out.append(i == 0 ? "" : ", ");
      // A pass does not know how long texts can be, so that size keeps its letter.
      out.append(sizes != null && axis != 'c' ? Integer.toString(size(axis, sizes)) : letter(axis));
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
      case 'a' -> "nHeads · dHead";
      case 'c' -> "nCtx";
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
      case 'a' -> sizes.heads() * sizes.dHead();
      default -> sizes.vocabSize();
    };
  }

  /** The activations of every block. */
  public static List<Stage> ofBlock() {
    return those(true, false);
  }

  /** The weights of every block, or those outside the blocks. */
  public static List<Stage> weights(boolean isInBlocks) {
    return those(isInBlocks, true);
  }

  private static List<Stage> those(boolean isInBlocks, boolean isWeight) {
    List<Stage> all = new ArrayList<>();
    for (Stage stage : values()) {
      if (stage.isInBlocks() == isInBlocks && stage.isWeight() == isWeight) {
        all.add(stage);
      }
    }
    return all;
  }

  /** The names of all activations of a model, in order. */
  public static List<String> all(int layers) {
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

  /** The names of all weights of a model. */
  public static List<String> allWeights(int layers) {
    List<String> all = new ArrayList<>();
    for (Stage stage : weights(false)) {
      all.add(stage.text);
    }
    for (int layer = 0; layer < layers; layer++) {
      for (Stage stage : weights(true)) {
        all.add(stage.in(layer));
      }
    }
    return all;
  }

  /** The block that a name is of; −1 outside the blocks. */
  public static int layer(String tensor) {
    if (!tensor.startsWith(BLOCKS)) {
      return -1;
    }
    int end = tensor.indexOf('.', BLOCKS.length());
    return Ascii.whole(tensor.substring(BLOCKS.length(), Math.max(end, BLOCKS.length())));
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
  public static Stage of(String tensor) {
    String name = withoutBlock(tensor);
    for (Stage stage : values()) {
      if (stage.text.equals(name) && stage.in(layer(tensor)).equals(tensor)) {
        return stage;
      }
    }
    throw new IllegalArgumentException("inspector: there is no tensor " + tensor);
  }
}
