package forwardpass.lessons.tokens;

import forwardpass.lessons.work.Split;
import java.util.ArrayList;
import java.util.List;

/** Lines of fields in which any text may stand: tabs between fields, a backslash as escape. */
public final class Fields {
  private Fields() {}

  /** One line, without its end. */
  public static String line(String... fields) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        out.append('\t');
      }
      escape(fields[i], out);
    }
    return out.toString();
  }

  /** The fields of each line. */
  public static List<List<String>> of(String text) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : Split.at('\n', text)) {
      List<String> fields = new ArrayList<>();
      for (String field : Split.at('\t', line)) {
        fields.add(unescape(field));
      }
      lines.add(List.copyOf(fields));
    }
    return List.copyOf(lines);
  }

  private static void escape(String field, StringBuilder out) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c);
      }
    }
  }

  private static String unescape(String field) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\' && i + 1 < field.length()) {
        i++;
        char next = field.charAt(i);
        out.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next == 't' ? '\t' : next);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
