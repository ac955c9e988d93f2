package forwardpass.site.page;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Node;
import java.util.List;

/**
 * A page, ready to be printed.
 *
 * @param path where it lies in the site: {@code softmax/index.html}
 * @param head the head's elements
 * @param body what is in the body
 * @param words the JSON of the words that its lessons need; empty where it has none
 */
public record PageFile(String path, List<Node> head, List<Node> body, String words) {
  public PageFile {
    head = List.copyOf(head);
    body = List.copyOf(body);
  }

  public String html() {
    String data =
        words.isEmpty()
            ? ""
            : "<script type=\"application/json\" id=\"words\">" + words + "</script>\n";
    // The data stands outside the tree: in a script element nothing may be escaped.
    return "<!DOCTYPE html>\n<html lang=\"en\">\n"
        + HtmlPrinter.print(Element.of("head", "", head))
        + "\n<body>\n"
        + HtmlPrinter.print(body)
        + "\n"
        + data
        + "</body>\n</html>\n";
  }
}
