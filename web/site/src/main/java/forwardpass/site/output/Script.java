package forwardpass.site.output;

import java.util.stream.Collectors;

/** A script as readers get it: its comments stay with its source. */
public final class Script {
  private Script() {}

  /** Takes out the lines that are comments and nothing else; leaves everything within a line. */
  public static String bare(String script) {
    return script
        .lines()
        .filter(line -> !line.isBlank() && !line.strip().startsWith("//"))
        .collect(Collectors.joining("\n"));
  }
}
