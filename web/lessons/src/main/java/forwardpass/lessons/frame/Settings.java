package forwardpass.lessons.frame;

import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.Query;

/**
 * The starting values of one lesson on one page, where they differ from the lesson's own: one
 * {@code name=text} a line, a backslash before what would end the line.
 */
public final class Settings {
  private Settings() {}

  /** What {@code now} sets otherwise than the lesson itself. */
  public static String print(Parameters now) {
    StringBuilder out = new StringBuilder();
    for (Query.Setting setting : Query.settings(Parameters.initial(now.declared()), now)) {
      out.append(out.length() == 0 ? "" : "\n")
          .append(setting.name())
          .append('=')
          .append(setting.text().replace("\\", "\\\\").replace("\n", "\\n"));
    }
    return out.toString();
  }

  /**
   * {@code initial} with the settings in {@code text}.
   *
   * @throws IllegalArgumentException if a setting names no parameter or its value has a fault
   */
  public static Parameters apply(Parameters initial, String text) {
    Parameters out = initial;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("settings: no = in: " + line);
      }
      Parsed<Parameters> set =
          out.withText(line.substring(0, equals), unescape(line.substring(equals + 1)));
      if (!set.isOk()) {
        throw new IllegalArgumentException("settings: not a valid value: " + line);
      }
      out = set.get();
      at = end < 0 ? text.length() : end + 1;
    }
    return out;
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        out.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
