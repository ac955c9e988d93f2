package forwardpass.e2e.bits;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;

/**
 * A lesson rendered at its start and after a few things that a reader might do, all by chance from one
 * seed: other parameters, a press of a button that is there, an answer in a field that is there.
 */
final class Walk {
  private static final int STEPS = 6;
  private static final List<String> ANSWERS =
      List.of("0.5", "1", "2, 1, 0", "-3.25", "(2, 3)", "A, B", "", "what?", "0.090");

  private final List<Node> renderings = new ArrayList<>();

  private Walk() {}

  /** The walk of that number; number 0 starts as the book prints the lesson. */
  static Walk of(Lesson<?> lesson, int number) {
    Rng rng = Rng.seeded(number);
    Parameters start =
        number == 0
            ? Parameters.initial(lesson.parameters())
            : RandomParameters.of(lesson.parameters(), rng);
    return new Walk().along(Session.start(lesson, start), rng);
  }

  private <S> Walk along(Session<S> session, Rng rng) {
    EchoWords words = new EchoWords();
    Node view = session.view(words);
    renderings.add(view);
    for (int i = 0; i < STEPS; i++) {
      step(session, view, rng);
      view = session.view(words);
      renderings.add(view);
      renderings.add(Element.of("p", "", words.say(session.announcement())));
    }
    return this;
  }

  private static <S> void step(Session<S> session, Node view, Rng rng) {
    List<String> actions = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    collect(view, "data-action", actions);
    collect(view, "data-answer", fields);
    int kind = rng.nextInt(3);
    if (kind == 0 && !actions.isEmpty()) {
      session.dispatch(new Event.Pressed(pick(actions, rng)));
    } else if (kind == 1 && !fields.isEmpty()) {
      session.dispatch(new Event.Answered(pick(fields, rng), pick(ANSWERS, rng)));
    } else {
      session.set(RandomParameters.of(session.lesson().parameters(), rng));
    }
  }

  private static String pick(List<String> from, Rng rng) {
    return from.get(rng.nextInt(from.size()));
  }

  private static void collect(Node node, String attribute, List<String> out) {
    if (node instanceof Element element) {
      String value = element.attr(attribute);
      if (value != null) {
        out.add(value);
      }
      for (Node child : element.children()) {
        collect(child, attribute, out);
      }
    }
  }

  /** How many numbers there are, and a hash of all their bits and of every character printed. */
  String digest() {
    int hash = 0x811C9DC5; // FNV-1a
    int count = 0;
    for (Node rendering : renderings) {
      for (double number : Nodes.numbers(rendering)) {
        long bits = bits(number);
        hash = mix(mix(hash, (int) (bits >>> 32)), (int) bits);
        count++;
      }
      String printed = HtmlPrinter.print(rendering);
      for (int i = 0; i < printed.length(); i++) {
        hash = mix(hash, printed.charAt(i));
      }
    }
    return count + " " + Integer.toHexString(hash);
  }

  /** One NaN for all. doubleToLongBits would see to that on the JVM, but not in a browser. */
  private static long bits(double number) {
    return Double.isNaN(number) ? 0x7ff8000000000000L : Double.doubleToRawLongBits(number);
  }

  private static int mix(int hash, int bits) {
    int mixed = hash;
    for (int shift = 24; shift >= 0; shift -= 8) {
      mixed = (mixed ^ ((bits >>> shift) & 0xff)) * 0x01000193;
    }
    return mixed;
  }

  List<String> full() {
    List<String> lines = new ArrayList<>();
    for (Node rendering : renderings) {
      for (double number : Nodes.numbers(rendering)) {
        lines.add(number + " " + Long.toHexString(bits(number)));
      }
      lines.add(HtmlPrinter.print(rendering));
    }
    return lines;
  }
}
