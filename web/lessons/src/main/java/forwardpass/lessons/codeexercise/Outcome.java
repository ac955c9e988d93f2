package forwardpass.lessons.codeexercise;

import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Split;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one test, or of reading the program. It travels from the worker to the page as a
 * line of text.
 *
 * @param key the test's words; empty where the program could not be read
 * @param position where in the program, or −1
 * @param fault what went wrong; null where the test passed
 */
public record Outcome(String key, int position, @Nullable Message fault) {
  private static final String TAB = "\t";

  public boolean passed() {
    return fault == null;
  }

  String encode() {
    StringBuilder out = new StringBuilder(key).append(TAB).append(position);
    if (fault != null) {
      out.append(TAB).append(fault.key());
      for (Message.Arg arg : fault.args()) {
        String value = Nodes.text(arg.value()).replace('\t', ' ').replace('\n', ' ');
        out.append(TAB).append(arg.name()).append(TAB).append(value);
      }
    }
    return out.toString();
  }

  static Outcome decode(String line) {
    List<String> parts = Split.at('\t', line);
    String key = parts.get(0);
    int position = Ascii.whole(parts.get(1));
    if (parts.size() == 2) {
      return new Outcome(key, position, null);
    }
    Message fault = Message.of(parts.get(2));
    for (int i = 3; i + 1 < parts.size(); i += 2) {
      fault = fault.with(parts.get(i), parts.get(i + 1));
    }
    return new Outcome(key, position, fault);
  }

  static List<Outcome> decodeAll(String lines) {
    List<Outcome> out = new ArrayList<>();
    for (String line : Split.at('\n', lines)) {
      if (!line.isEmpty()) {
        out.add(decode(line));
      }
    }
    return List.copyOf(out);
  }
}
