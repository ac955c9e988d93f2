package forwardpass.site.output;

import java.util.stream.Collectors;

/** A script as readers get it: its comments and indents stay with its source. */
public final class Script {
  private Script() {}

  /**
   * Takes out the lines that are comments and nothing else, and what lines are indented by; leaves
   * everything within a line. No text of a script may therefore go over several lines.
   */
  public static String bare(String script) {
    return script
        .lines()
        .map(String::stripLeading)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .collect(Collectors.joining("\n"));
  }
}
