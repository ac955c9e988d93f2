package forwardpass.lessons.work;

import java.util.ArrayList;
import java.util.List;

/** Cuts the texts in which jobs and their reports travel, without a regular expression. */
public final class Split {
  private Split() {}

  /** The parts between the separators; a text without any is one part. */
  public static List<String> at(char separator, String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return parts;
  }
}
