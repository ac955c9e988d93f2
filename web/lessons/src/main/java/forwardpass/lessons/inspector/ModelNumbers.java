package forwardpass.lessons.inspector;

import forwardpass.lessons.plain.Ascii;
import java.util.ArrayList;
import java.util.List;

/** The numbers of layers, heads and neurons that a reader writes. */
public final class ModelNumbers {
  private ModelNumbers() {}

  /** Whole numbers in a text, whatever stands between them. */
  public static List<Integer> of(String text) {
    List<Integer> numbers = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Ascii.isDigit(text.charAt(end)) && end - at < 9) {
        end++;
      }
      if (end > at) {
        numbers.add(Ascii.whole(text.substring(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return numbers;
  }
}
