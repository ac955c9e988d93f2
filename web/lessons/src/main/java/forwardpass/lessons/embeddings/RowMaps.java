package forwardpass.lessons.embeddings;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.SentenceState;
import java.util.List;

/**
 * The rows that a text fetches from the table of the book's model.
 *
 * @param text the text that was read
 * @param all how many tokens it has; as many are shown as there are tokens in the list
 * @param tokens the first of them
 * @param width how many numbers a row has, D
 */
record RowMaps(String text, int all, List<Token> tokens, int width)
    implements SentenceState.Result {
  /** More rows make cells too small to tell apart. */
  static final int MOST_TOKENS = 12;

  /** The size of a number that is kept; larger ones are cut. */
  static final double MOST = 0.5;

  private static final int STEPS = 100; // on each side of 0
  private static final char ZERO = '\u0400'; // in the middle of letters that no page has to escape
  private static final int MOST_WIDTH = 4096;

  static final Codec<RowMaps> CODEC = new Form();

  /**
   * One token.
   *
   * @param piece its text
   * @param norm the magnitude of its row
   * @param row its numbers, a letter each, in steps of {@code MOST / 100}, [D]
   * @param nearest the tokens whose rows point most nearly the same way
   */
  record Token(String piece, int id, double norm, String row, List<Near> nearest) {
    private static final Codec<Token> CODEC = new TokenForm();

    Token {
      nearest = List.copyOf(nearest);
    }

    double number(int column) {
      return (row.charAt(column) - ZERO) * MOST / STEPS;
    }
  }

  private static final class TokenForm implements Codec<Token> {
    @Override
    public void write(Token it, CodecWriter out) {
      out.text(it.piece);
      out.whole(it.id);
      out.number(it.norm);
      out.text(it.row);
      out.list(it.nearest, Near.CODEC);
    }

    @Override
    public Token read(CodecReader in) {
      return new Token(in.text(), in.whole(), in.number(), in.text(), in.list(Near.CODEC));
    }
  }

  private static final class Form implements Codec<RowMaps> {
    @Override
    public void write(RowMaps it, CodecWriter out) {
      out.text(it.text);
      out.whole(it.all);
      out.whole(it.width);
      out.list(it.tokens, Token.CODEC);
    }

    @Override
    public RowMaps read(CodecReader in) {
      String text = in.text();
      int all = in.whole(1, Integer.MAX_VALUE);
      int width = in.whole(1, MOST_WIDTH);
      List<Token> tokens = in.list(1, MOST_TOKENS, Token.CODEC);
      for (Token token : tokens) {
        if (token.row().length() != width) {
          throw new IllegalArgumentException(
              "rows: " + token.row().length() + " numbers in a row of " + width);
        }
      }
      return new RowMaps(text, all, tokens, width);
    }
  }

  RowMaps {
    tokens = List.copyOf(tokens);
  }

  /** The rows, [T, D], the first at the bottom of a picture last. */
  double[][] upwards() {
    double[][] rows = new double[tokens.size()][width];
    for (int t = 0; t < rows.length; t++) {
      for (int j = 0; j < width; j++) {
        rows[rows.length - 1 - t][j] = tokens.get(t).number(j);
      }
    }
    return rows;
  }

  /** A row as letters. */
  static String letters(double[] row) {
    StringBuilder out = new StringBuilder();
    for (double number : row) {
      double steps = Math.max(-STEPS, Math.min(STEPS, number / MOST * STEPS));
      out.append((char) (ZERO + (int) Rounding.rint(steps)));
    }
    return out.toString();
  }
}
