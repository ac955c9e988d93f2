package forwardpass.site.page;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Node;
import forwardpass.site.build.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page, ready to be printed.
 *
 * @param path where it lies in the site: {@code softmax/index.html}
 * @param title what it is called
 * @param head the head's elements
 * @param body what is in the body
 * @param words the words that its lessons need
 */
public record PageFile(
    String path, String title, List<Node> head, List<Node> body, PageWords words) {
  public PageFile {
    head = List.copyOf(head);
    body = List.copyOf(body);
  }

  /** Where the words of its exercises lie, beside it. */
  public String laterWordsPath() {
    return path.substring(0, path.lastIndexOf('/') + 1) + PageWords.FILE;
  }

  /** Where its style sheet lies, from the site's root: {@code css/softmax.css}. */
  public String sheetPath() {
    return sheetPath(path);
  }

  static String sheetPath(String path) {
    String page = path.replaceFirst("(^|/)index\\.html$", "").replace(".html", "");
    return "css/" + (page.isEmpty() ? "home" : page.replace('/', '-')) + ".css";
  }

  public String html() {
    String data = words.carried().isEmpty() ? "" : wordsElement();
    // The data stands outside the tree: in a script element nothing may be escaped.
    return "<!DOCTYPE html>\n<html lang=\"en\">\n"
        + HtmlPrinter.print(Element.of("head", "", head))
        + "\n<body>\n"
        + HtmlPrinter.print(Folds.printed(body))
        + "\n"
        + data
        + "</body>\n</html>\n";
  }

  /** The file's address changes with what is in it: an old one, kept by the browser, won't do. */
  private String wordsElement() {
    String later = words.later();
    String address = laterWordsPath() + "?" + Hashes.of(later.getBytes(StandardCharsets.UTF_8));
    return "<script type=\"application/json\" id=\"words\""
        + (later.isEmpty() ? "" : " data-later=\"" + address + "\"")
        + ">"
        + words.carried()
        + "</script>\n";
  }
}
