package forwardpass.lessons.answer;

import java.util.ArrayList;
import java.util.List;

/** A text cut at separators, each piece with its place. */
final class Pieces {
  /** One piece and where it starts in the whole. */
  record Piece(String text, int start) {}

  private Pieces() {}

  /** The non-empty runs between any of the characters in {@code separators}. */
  static List<Piece> of(String text, String separators) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          pieces.add(new Piece(text.substring(start, i), start));
        }
        start = i + 1;
      }
    }
    return pieces;
  }
}
