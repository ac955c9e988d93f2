package forwardpass.site.listing;

/** Cuts pieces out of source text. */
final class SourceText {
  private SourceText() {}

  /** Where the line begins that holds {@code offset}. */
  static int lineStart(String source, int offset) {
    return source.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Whole lines without the indentation of the first. */
  static String dedent(String lines) {
    int indent = 0;
    while (indent < lines.length() && lines.charAt(indent) == ' ') {
      indent++;
    }
    String margin = " ".repeat(indent);
    StringBuilder out = new StringBuilder();
    for (String line : lines.split("\n", -1)) {
      out.append(line.startsWith(margin) ? line.substring(indent) : line.stripLeading())
          .append('\n');
    }
    return out.toString().stripTrailing();
  }
}
