package forwardpass.lessons.node;

import java.util.List;

/** Prints nodes as HTML text: the bytes of the built page, and the reference for every patch. */
public final class HtmlPrinter {
  private static final List<String> VOID =
      List.of("br", "hr", "img", "input", "link", "meta", "wbr", "col", "source");

  private HtmlPrinter() {}

  public static String print(Node node) {
    StringBuilder out = new StringBuilder();
    print(node, out);
    return out.toString();
  }

  public static String print(List<? extends Node> nodes) {
    StringBuilder out = new StringBuilder();
    for (Node node : nodes) {
      print(node, out);
    }
    return out.toString();
  }

  private static void print(Node node, StringBuilder out) {
    if (node instanceof Text text) {
      escape(text.text(), out);
    } else if (node instanceof Num num) {
      escape(num.text(), out);
    } else if (node instanceof Element element) {
      printElement(element, out);
    } else if (node instanceof Hole hole) {
      throw new IllegalStateException("print: the hole {" + hole.name() + "} was not filled");
    }
  }

  private static void printElement(Element element, StringBuilder out) {
    out.append('<').append(element.tag());
    for (Attr attr : element.attrs()) {
      out.append(' ').append(attr.name()).append("=\"");
      escape(attr.value(), out);
      out.append('"');
    }
    out.append('>');
    if (VOID.contains(element.tag())) {
      return;
    }
    for (Node child : element.children()) {
      print(child, out);
    }
    out.append("</").append(element.tag()).append('>');
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
