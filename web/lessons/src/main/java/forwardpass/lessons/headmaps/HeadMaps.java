package forwardpass.lessons.headmaps;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.tokens.Piece;
import java.util.List;

/**
 * The attention patterns of all heads of a model on one text. Only what the causal mask leaves is
 * kept, in steps of 1/2500: two letters a weight, head after head, row after row.
 *
 * @param text the text that was read
 * @param all how many tokens it has; the maps show as many of them as there are pieces
 * @param pieces the tokens' texts; the first is the mark of a text's beginning
 * @param ids the tokens
 * @param layers how many layers the model has; {@code heads} how many heads each has
 * @param weights [layers, heads, T (T + 1) / 2]
 */
public record HeadMaps(
    String text,
    int all,
    List<String> pieces,
    List<Integer> ids,
    int layers,
    int heads,
    String weights) {
  private static final int STEPS = 2500;
  private static final int CAPITALS = 26;
  private static final int LETTERS = 2 * CAPITALS;

  /** More tokens make cells too small to point at. */
  public static final int MOST_TOKENS = 32;

  private static final int MOST_HEADS = 64;

  public static final Codec<HeadMaps> CODEC = new Form();

  private static final class Form implements Codec<HeadMaps> {
    @Override
    public void write(HeadMaps it, CodecWriter out) {
      out.text(it.text);
      out.whole(it.all);
      out.list(it.pieces, Codecs.TEXT);
      out.list(it.ids, Codecs.WHOLE);
      out.whole(it.layers);
      out.whole(it.heads);
      out.text(it.weights);
    }

    @Override
    public HeadMaps read(CodecReader in) {
      String text = in.text();
      int all = in.whole(1, Integer.MAX_VALUE);
      List<String> pieces = in.list(2, MOST_TOKENS, Codecs.TEXT);
      List<Integer> ids = in.list(2, MOST_TOKENS, Codecs.WHOLE);
      int layers = in.whole(1, MOST_HEADS);
      int heads = in.whole(1, MOST_HEADS);
      String weights = in.text();
      int cells = layers * heads * cells(pieces.size());
      if (weights.length() != 2 * cells || ids.size() != pieces.size()) {
        throw new IllegalArgumentException(
            "head maps: " + weights.length() + " characters for " + cells + " weights");
      }
      return new HeadMaps(text, all, pieces, ids, layers, heads, weights);
    }
  }

  public HeadMaps {
    pieces = List.copyOf(pieces);
    ids = List.copyOf(ids);
  }

  /** How many tokens the maps show. */
  public int tokens() {
    return pieces.size();
  }

  /** A token's text with its blanks shown. */
  public String shown(int token) {
    return Nodes.text(List.of(new Piece(pieces.get(token)).node()));
  }

  /** How many weights one head has. */
  private static int cells(int tokens) {
    return tokens * (tokens + 1) / 2;
  }

  /** L2H0: layer 2, head 0, both counted from 0, as papers name them. */
  public String name(int number) {
    return "L" + number / heads + "H" + number % heads;
  }

  /** The number of a head among all, from 0. */
  public int number(int layer, int head) {
    return layer * heads + head;
  }

  /** How much the head's row attends to the column, which is not after it. */
  public double weight(int layer, int head, int row, int col) {
    int at = 2 * (number(layer, head) * cells(tokens()) + cells(row) + col);
    int steps = digit(weights.charAt(at)) * LETTERS + digit(weights.charAt(at + 1));
    return Math.max(0, Math.min(1, (double) steps / STEPS));
  }

  /** One head's weights, [T, T]; zeros above the diagonal. */
  public Matrix pattern(int layer, int head) {
    double[][] rows = new double[tokens()][tokens()];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j <= i; j++) {
        rows[i][j] = weight(layer, head, i, j);
      }
    }
    return Matrix.of(rows);
  }

  /** Adds a weight in its two characters. */
  public static void append(StringBuilder out, double weight) {
    int steps = (int) Rounding.rint(Math.max(0, Math.min(1, weight)) * STEPS);
    out.append(letter(steps / LETTERS)).append(letter(steps % LETTERS));
  }

  /** A … Z, then a … z. */
  private static char letter(int digit) {
    return (char) (digit < CAPITALS ? 'A' + digit : 'a' + digit - CAPITALS);
  }

  private static int digit(char letter) {
    return letter >= 'a' ? letter - 'a' + CAPITALS : letter - 'A';
  }
}
