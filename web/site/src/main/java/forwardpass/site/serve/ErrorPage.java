package forwardpass.site.serve;

import forwardpass.site.build.Problem;
import java.util.List;

/** What stands in place of the book while there is something to mend. For authors, not readers. */
final class ErrorPage {
  private ErrorPage() {}

  static String of(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    String title = problems.isEmpty() ? "Building …" : problems.size() + " to mend";
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>")
        .append(title)
        .append("</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<link rel=\"stylesheet\" href=\"/__dev.css\"></head>\n<body>\n<h1>")
        .append(title)
        .append("</h1>\n<ol>\n");
    for (Problem problem : problems) {
      String place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
      out.append("<li><code>")
          .append(escape(place))
          .append("</code><pre>")
          .append(escape(problem.reason()))
          .append("</pre></li>\n");
    }
    out.append("</ol>\n<p>This page reloads by itself.</p>\n</body>\n</html>\n");
    return out.toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
