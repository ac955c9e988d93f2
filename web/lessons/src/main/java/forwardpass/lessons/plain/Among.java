package forwardpass.lessons.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a list has what, and whether two are the same. {@code List.indexOf}, {@code contains},
 * {@code remove(Object)} and {@code equals} ask {@code Object.equals}, which brings that method of
 * every record into a page: some 4 KB after compression.
 */
public final class Among {
  private Among() {}

  /** The index of a text in a list; −1 where it is not there. */
  public static int index(List<String> list, String wanted) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** The words of a text that has one blank between two. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 ? text.length() : blank;
      words.add(text.substring(start, end));
      start = end + 1;
    }
    return List.copyOf(words);
  }

  public static boolean has(List<String> list, String wanted) {
    return index(list, wanted) >= 0;
  }

  /** The index of a whole number in a list; −1 where it is not there. */
  public static int indexOfWhole(List<Integer> list, int wanted) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Whether two lists have the same numbers in the same order. */
  public static boolean areSame(List<Double> left, List<Double> right) {
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = left.get(i).equals(right.get(i));
    }
    return same;
  }
}
