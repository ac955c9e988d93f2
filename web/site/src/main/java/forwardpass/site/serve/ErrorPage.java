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
        .append(
            "<link rel=\"stylesheet\" href=\"/__dev.css\"></head>\n<body class=\"to-mend\">\n<h1 class=\"mend-title\">")
        .append(title)
        .append("</h1>\n<ol>\n");
    problems.forEach(problem -> out.append(item(problem)));
    out.append("</ol>\n<p>This page reloads by itself.</p>\n</body>\n</html>\n");
    return out.toString();
  }

  /** What stands above a page that has something to mend in it; empty where it has nothing. */
  static String banner(List<Problem> problems) {
    if (problems.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append("<link rel=\"stylesheet\" href=\"/__dev.css\"><aside class=\"to-mend\"><p>")
        .append(problems.size())
        .append(" to mend</p><ol>");
    problems.forEach(problem -> out.append(item(problem)));
    return out.append("</ol></aside>").toString();
  }

  private static String item(Problem problem) {
    String place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
    return "<li><code>"
        + escape(place)
        + "</code><pre>"
        + escape(problem.reason())
        + "</pre></li>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
