package forwardpass.lessons.heads;

import forwardpass.engine.attention.AttentionHead;
import forwardpass.engine.linalg.Matrix;

/**
 * A model of one head, whose weights the reader sets: strings of a and b go in, and at every place
 * it says the letter that got most. Keys are given: the key at place j is a 1 at j.
 *
 * @param wQ [7, 5]
 * @param wV [7, 2]
 */
record CopyHead(Matrix wQ, Matrix wV) {
  static final OneHot CODE = new OneHot(2, 5);

  private static final double TIE = 1e-9;

  /** Keys tell the place and nothing else, [7, 5]. */
  static Matrix wK() {
    double[][] rows = new double[CODE.width()][CODE.places()];
    for (int place = 0; place < CODE.places(); place++) {
      rows[CODE.letters() + place][place] = 1;
    }
    return Matrix.of(rows);
  }

  AttentionHead.Pass read(String text) {
    return new AttentionHead(wQ, wK(), wV).of(CODE.of(text), true);
  }

  /** The letter that row {@code place} says; ? where two got as much. */
  static char said(Matrix output, int place) {
    double gap = output.get(place, 0) - output.get(place, 1);
    return Math.abs(gap) <= TIE ? '?' : gap > 0 ? 'a' : 'b';
  }

  /** What the model says at every place of the string. */
  String says(String text) {
    Matrix output = read(text).output();
    StringBuilder out = new StringBuilder();
    for (int place = 0; place < text.length(); place++) {
      out.append(said(output, place));
    }
    return out.toString();
  }

  /** The beginning with what it says last put behind it, until the string is full. */
  String writesOn(String beginning) {
    String text = beginning;
    while (text.length() < CODE.places()) {
      char next = said(read(text).output(), text.length() - 1);
      if (next == '?') {
        return text + next;
      }
      text += next;
    }
    return text;
  }
}
