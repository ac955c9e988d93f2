package forwardpass.lessons.heads;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Strings of a few letters as the smallest vectors there are: a token's row has a 1 at its letter
 * and a 1 at its place, and zeros elsewhere.
 *
 * @param letters how many there are, from a on
 * @param places how long a string may be
 */
record OneHot(int letters, int places) {
  int width() {
    return letters + places;
  }

  /** A row for each letter of the string, [T, letters + places]. */
  Matrix of(String text) {
    double[] rows = new double[text.length() * width()];
    for (int t = 0; t < text.length(); t++) {
      rows[t * width() + letter(text, t)] = 1;
      rows[t * width() + letters + t] = 1;
    }
    return Matrix.ofRowMajor(text.length(), width(), rows);
  }

  static int letter(String text, int place) {
    return text.charAt(place) - 'a';
  }

  static String name(int letter) {
    return String.valueOf((char) ('a' + letter));
  }

  /**
   * A string that fits.
   *
   * <p>Words: {@code fault.letters}, {@code fault.places}.
   *
   * @param least how long it has to be
   */
  Parsed<String> parse(String text, int least) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'a' || letter(text, i) >= letters) {
        return Parsed.bad(Message.of("fault.letters").with("last", name(letters - 1)), i);
      }
    }
    if (text.length() < least || text.length() > places) {
      return Parsed.bad(
          Message.of("fault.places")
              .with("count", text.length())
              .with("least", least)
              .with("most", places),
          Math.min(text.length(), places));
    }
    return Parsed.ok(text);
  }

  /** A name for each letter of the string. Words: {@code letter}. */
  static List<Message> tokens(String text) {
    List<Message> out = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      out.add(Message.of("letter").with("letter", text.substring(i, i + 1)));
    }
    return out;
  }

  /** Every string of that length. */
  List<String> all(int length) {
    List<String> out = List.of("");
    for (int i = 0; i < length; i++) {
      List<String> longer = new ArrayList<>();
      for (String one : out) {
        for (int letter = 0; letter < letters; letter++) {
          longer.add(one + name(letter));
        }
      }
      out = longer;
    }
    return out;
  }
}
