package forwardpass.lessons.answer;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Lettered items to be put in order: {@code C, A, B}. The value is the items' indices. */
public record OrderAnswer(List<Message> items) implements AnswerType<List<Integer>> {
  public OrderAnswer {
    items = List.copyOf(items);
  }

  private static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }

  @Override
  public View field(String id) {
    View line = Typed.line(id, Message.of("answer.order"), 2 + 3 * items.size());
    return words -> {
      List<Node> rows = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        Node name = Element.of("b", "order-letter", new Text(letter(i)));
        Node what = Element.of("span", "order-text", words.say(items.get(i)));
        rows.add(Element.of("li", "order-item", name, new Text(" "), what));
      }
      return Element.of("div", "", Element.of("ul", "order", rows), line.lower(words));
    };
  }

  @Override
  public Parsed<List<Integer>> parse(String text) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = Ascii.upper(text.charAt(i));
      if (Blanks.isBlank(c) || c == ',' || c == ';' || c == '<' || c == '>') {
        continue;
      }
      int index = c - 'A';
      if (index < 0 || index >= items.size()) {
        return Parsed.bad(
            Message.of("fault.no-such-letter")
                .with("text", String.valueOf(c))
                .with("last", letter(items.size() - 1)),
            i);
      }
      if (Among.indexOfWhole(order, index) >= 0) {
        return Parsed.bad(Message.of("fault.letter-twice").with("text", letter(index)), i);
      }
      order.add(index);
    }
    if (order.size() < items.size()) {
      return Parsed.bad(
          Message.of("fault.more-to-come").with("count", order.size()).with("length", items.size()),
          text.length());
    }
    return Parsed.ok(List.copyOf(order));
  }

  @Override
  public boolean agrees(List<Integer> given, List<Integer> expected) {
    return print(given).equals(print(expected));
  }

  @Override
  public String print(List<Integer> value) {
    return join(value, ", ");
  }

  private static String join(List<Integer> value, String between) {
    StringBuilder out = new StringBuilder();
    for (int index : value) {
      out.append(out.length() == 0 ? "" : between).append(letter(index));
    }
    return out.toString();
  }

  @Override
  public Samples samples(List<Integer> expected) {
    List<Integer> swapped = new ArrayList<>(expected);
    swapped.set(0, expected.get(1));
    swapped.set(1, expected.get(0));
    return new Samples(
        List.of(print(expected), Ascii.lower(join(expected, "")), join(expected, " < ")),
        List.of(print(swapped)),
        List.of("A", "A, A", "Z", "1, 2, 3"));
  }
}
