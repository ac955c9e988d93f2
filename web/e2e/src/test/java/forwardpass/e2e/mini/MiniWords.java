package forwardpass.e2e.mini;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of the test page: templates by key, and the same as the JSON that the page carries. */
final class MiniWords {
  private MiniWords() {}

  static Map<String, List<Node>> templates() {
    Map<String, List<Node>> words = new LinkedHashMap<>();
    put(words, "lesson.failed", "This lesson did not start.");
    put(words, "tools.menu", "More");
    put(words, "tools.reset", "Reset");
    put(words, "tools.undo", "Undo");
    put(words, "tools.share", "Copy link");
    put(words, "tools.share-copied", "The address is copied.");
    put(words, "tools.share-in-address", "The address bar holds the link.");
    put(words, "tools.share-too-long", "Too much to put into an address.");
    put(words, "tools.share-without-faults", "Copied without the faults.");
    put(words, "tools.not-kept", "Nothing can be kept.");
    put(words, "kind.demo", "Demo");
    put(words, "kind.exercise", "Exercise");
    put(words, "fault.number-missing", "A number is missing.");
    put(words, "fault.not-a-number", "{text} is no number.");
    put(words, "fault.not-whole", "{text} is no whole number.");
    put(words, "fault.too-small", "{value} is below {min}.");
    put(words, "fault.too-large", "{value} is above {max}.");
    put(words, "fault.two-readings", "{text} can be {decimal} or {grouped}.");
    put(words, "fault.one-or-two", "{text} can be one or two.");
    put(words, "fault.blank-inside", "A blank inside {text}.");
    put(words, "fault.divided-by-zero", "Divided by zero.");
    put(words, "fault.ragged", "{first} in one row and {other} in another.");
    put(words, "fault.too-few-rows", "{count} rows, at least {min} wanted.");
    put(words, "fault.too-many-rows-here", "{count} rows, at most {max} wanted.");
    put(words, "fault.more-to-come", "{count} of {length}.");
    put(words, "fault.too-many-numbers", "{count}, {length} wanted.");
    put(words, "fault.sum-not-one", "The sum is {sum}.");
    put(words, "fault.too-few", "{count} numbers, at least {min} wanted.");
    put(words, "fault.too-many", "{count} numbers, at most {max} wanted.");
    put(words, "fault.too-long", "{count} characters, at most {max} wanted.");
    put(words, "fault.no-such-option", "{text} is none of {options}.");
    put(words, "everything.fault.digit", "No digits in a name: {text}");
    put(words, "everything.param.T", "Temperature");
    put(words, "everything.param.T.unit", "units");
    put(words, "everything.param.seed", "Seed");
    put(words, "everything.param.z", "Scores");
    put(words, "everything.param.order", "Order");
    put(words, "everything.param.digits", "Digits");
    put(words, "everything.param.name", "Name");
    for (String option :
        List.of(
            "order.given",
            "order.reversed",
            "order.sorted",
            "digits.none",
            "digits.one",
            "digits.two",
            "digits.three",
            "digits.four")) {
      put(words, "everything.param." + option, option.substring(option.indexOf('.') + 1));
    }
    put(words, "everything.outcome", "The sum is {sum}.");
    put(words, "everything.sentence", "{name} has {scrub} in second place; the sum is {sum}.");
    put(words, "everything.see", "A plot & a list.");
    put(words, "everything.try", "Drag \"it\" <anywhere>.");
    put(words, "asking.prompt", "What is {seed} + 2?");
    put(words, "asking.right", "Right.");
    put(words, "asking.wrong", "Not so.");
    put(words, "asking.open", "Still open.");
    put(words, "working.button", "{action}");
    put(words, "working.heard", "{what}");
    put(words, "fragile.param.n", "n");
    put(words, "cells.entry", "Entry {index}");
    put(words, "cells.at", "Row {row}, column {col}");
    put(words, "cells.rows", "Rows");
    put(words, "cells.columns", "Columns");
    put(words, "cells.more-rows", "Add a row");
    put(words, "cells.fewer-rows", "Remove the last row");
    put(words, "cells.more-columns", "Add a column");
    put(words, "cells.fewer-columns", "Remove the last column");
    put(words, "cells.more-entries", "Add an entry");
    put(words, "cells.fewer-entries", "Remove the last entry");
    put(words, "cells.as-text", "As text");
    put(words, "cells.give-way", "The others give way.");
    put(words, "grids.param.v", "A vector");
    put(words, "grids.param.M", "A matrix");
    put(words, "grids.param.p", "Shares");
    put(words, "grids.none", "Nothing.");
    put(words, "fragile.none", "Nothing.");
    return words;
  }

  /**
   * Text with holes; the first word stands in {@code <em>}, so that templates have elements too.
   */
  private static void put(Map<String, List<Node>> words, String key, String template) {
    List<Node> nodes = new ArrayList<>();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int end = open < 0 ? template.length() : open;
      if (end > at) {
        nodes.add(new Text(template.substring(at, end)));
      }
      if (open < 0) {
        break;
      }
      int close = template.indexOf('}', open);
      nodes.add(new Hole(template.substring(open + 1, close)));
      at = close + 1;
    }
    if (key.startsWith("fault.") && nodes.get(0) instanceof Hole) {
      nodes.set(0, Element.of("em", "given", nodes.get(0)));
    }
    words.put(key, nodes);
  }

  /** What Jackson is to print: strings, {@code {"hole":…}}, {@code [tag, {attributes}, …]}. */
  static Map<String, Object> json() {
    Map<String, Object> out = new LinkedHashMap<>();
    templates().forEach((key, nodes) -> out.put(key, nodes.stream().map(MiniWords::json).toList()));
    return out;
  }

  private static Object json(Node node) {
    if (node instanceof Text text) {
      return text.text();
    } else if (node instanceof Hole hole) {
      return Map.of("hole", hole.name());
    }
    Element element = (Element) node;
    Map<String, String> attributes = new LinkedHashMap<>();
    element.attrs().forEach(attr -> attributes.put(attr.name(), attr.value()));
    List<Object> out = new ArrayList<>(List.of(element.tag(), attributes));
    element.children().forEach(child -> out.add(json(child)));
    return out;
  }
}
