package forwardpass.lessons.lab;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What a figure measures, a line each: a name, the rule with the numbers in it, the result. */
record Readings(List<Line> lines) implements View {
  Readings {
    lines = List.copyOf(lines);
  }

  /**
   * One line; its name is said by {@code reading.KEY}.
   *
   * @param cssClass the meaning whose colour its mark has in the picture; empty for none
   * @param parts the numbers put in, then the result
   */
  record Line(String key, String cssClass, List<View> parts) {
    Line {
      parts = List.copyOf(parts);
    }
  }

  /** The rule with the numbers in it, and what comes out. */
  static Line line(String key, String cssClass, Node numbers, Node result) {
    return new Line(key, cssClass, List.of(words -> numbers, new Live(result)));
  }

  /** A line whose result is said in words. */
  static Line said(String key, Message outcome) {
    return new Line(key, "", List.of(Say.inline(outcome)));
  }

  @Override
  public Node lower(Words words) {
    List<Node> rows = new ArrayList<>();
    for (Line line : lines) {
      List<Node> cells = new ArrayList<>();
      cells.add(Element.of("dt", "reading-name", words.say("reading." + line.key())));
      for (View part : line.parts()) {
        cells.add(Element.of("dd", "", part.lower(words)));
      }
      String css = line.cssClass().isEmpty() ? "reading" : "reading " + line.cssClass();
      rows.add(Element.of("div", css, cells).keyed(line.key()));
    }
    return Element.of("dl", "readings", rows);
  }
}
