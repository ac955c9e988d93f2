package forwardpass.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One style sheet from many, in their stated order, without comments and needless space. */
public final class StyleSheet {
  /** The order in which the sheets build on each other. */
  public static final List<String> ORDER =
      List.of(
          "fonts.css",
          "tokens.css",
          "base.css",
          "page.css",
          "code.css",
          "controls.css",
          "lesson.css",
          "figure.css",
          "board.css",
          "chain.css",
          "contents.css",
          "forced.css",
          "print.css");

  private StyleSheet() {}

  /**
   * The sheets of a folder as one.
   *
   * @param more rules that go before the last sheet, which is for print
   */
  public static String joined(Path folder, String more) throws IOException {
    StringBuilder out = new StringBuilder();
    for (String name : ORDER) {
      Path file = folder.resolve(name);
      if (name.equals("print.css")) {
        out.append(more).append('\n');
      }
      if (Files.exists(file)) {
        out.append(Files.readString(file)).append('\n');
      }
    }
    return out.toString();
  }

  /**
   * Takes out comments, indentation and empty lines; leaves strings and everything within a line.
   */
  public static String minify(String css) {
    String bare = css.replaceAll("(?s)/\\*.*?\\*/", "");
    StringBuilder out = new StringBuilder();
    for (String line : bare.split("\n", -1)) {
      // Only at a line's edges: what is within may be a string.
      String text = line.strip().replaceFirst("^([\\w-]+): ", "$1:").replaceFirst(" \\{$", "{");
      if (!text.isEmpty()) {
        out.append(text);
        // A line that does not end a declaration or a block may need a space before the next.
        out.append(";{},".indexOf(text.charAt(text.length() - 1)) >= 0 ? "" : " ");
      }
    }
    return out.append('\n').toString().replace(";}", "}");
  }
}
