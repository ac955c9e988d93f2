package forwardpass.e2e.mini;

import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter of every type; handles in one and two dimensions; a list whose items change places.
 */
final class Everything implements PureLesson {
  static final NumberParameter T = new NumberParameter("T", 1.0, 0.1, 5, 0.1);
  static final IntegerParameter SEED = new IntegerParameter("seed", 3, 0, 99);
  static final VectorParameter Z =
      new VectorParameter("z", List.of(2.0, 1.0, 0.5), 2, 6, -9, 9, 0.25);
  static final ChoiceParameter ORDER =
      new ChoiceParameter("order", "given", List.of("given", "reversed", "sorted"));
  static final ChoiceParameter DIGITS =
      new ChoiceParameter("digits", "three", List.of("none", "one", "two", "three", "four"));
  static final TextParameter NAME = new TextParameter("name", "z", 12, Everything::checkName);

  private static Parsed<?> checkName(String text) {
    int digit = 0;
    while (digit < text.length() && !Ascii.isDigit(text.charAt(digit))) {
      digit++;
    }
    return digit == text.length()
        ? Parsed.ok(text)
        : Parsed.bad(Message.of("fault.digit").with("text", text), digit);
  }

  @Override
  public String id() {
    return "everything";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(T, SEED, Z, ORDER, DIGITS, NAME);
  }

  @Override
  public Message announcement(Parameters now) {
    return Message.of("outcome").with("sum", Num.fixed(sum(now), 3));
  }

  private static double sum(Parameters now) {
    double sum = now.get(SEED);
    for (double x : now.get(Z)) {
      sum += x / now.get(T);
    }
    return sum;
  }

  @Override
  public View view(Parameters now) {
    return words ->
        Element.of("div", "mini", plot(now), list(now), sentence(now, words), more(), math(now));
  }

  /** A plot 480 units wide: T moves across, two components of z move in the plane. */
  private static Node plot(Parameters now) {
    double t = now.get(T);
    List<Double> z = now.get(Z);
    Element slide =
        handle("T", 48 + 80 * t, 40)
            .with("aria-label", "T")
            .with("aria-valuemin", "0.1")
            .with("aria-valuemax", "5")
            .with("aria-valuenow", t)
            .with("data-drag", "T")
            .with("data-axis", "x")
            .with("data-per-unit", "0.0125");
    Element point =
        handle("point", 240 + 20 * z.get(0), 200 - 10 * z.get(1))
            .with("aria-label", "point")
            .with("aria-valuenow", z.get(0))
            .with("aria-valuetext", now.text("z"))
            .with("data-drag-x", "z.0")
            .with("data-drag-y", "z.1")
            .with("data-per-unit-x", 0.05)
            .with("data-per-unit-y", -0.1);
    return Element.of("svg", "plot", slide, point)
        .with("viewBox", "0 0 480 300")
        .with("role", "group")
        .with("aria-label", "plot");
  }

  private static Element handle(String key, double x, double y) {
    Element ring = Element.of("circle", "handle-ring").with("r", 12).with("cx", x).with("cy", y);
    return Element.of("g", "handle", ring).keyed(key).with("role", "slider").with("tabindex", 0);
  }

  private static Node list(Parameters now) {
    List<Double> z = now.get(Z);
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < z.size(); i++) {
      Element output = Element.of("output", "out", Num.fixed(z.get(i) / now.get(T), digits(now)));
      Element button =
          Element.of("button", "button", new Text("item " + i))
              .with("type", "button")
              .with("data-action", "none");
      items.add(Element.of("li", "", output, new Text(" "), button).keyed("item-" + i));
    }
    arrange(items, z, now.get(ORDER));
    return Element.of("ol", "items", items);
  }

  private static void arrange(List<Node> items, List<Double> z, String order) {
    List<Node> given = List.copyOf(items);
    if (order.equals("reversed")) {
      for (int i = 0; i < items.size(); i++) {
        items.set(i, given.get(items.size() - 1 - i));
      }
    } else if (order.equals("sorted")) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < z.size(); i++) {
        places.add(i);
      }
      places.sort((a, b) -> Double.compare(z.get(a), z.get(b)));
      for (int i = 0; i < items.size(); i++) {
        items.set(i, given.get(places.get(i)));
      }
    }
  }

  private static int digits(Parameters now) {
    return Among.index(DIGITS.options(), now.get(DIGITS));
  }

  private static Node sentence(Parameters now, Words words) {
    Element scrub =
        Element.of("span", "scrub", Num.exact(now.get(Z).get(1)))
            .with("role", "slider")
            .with("tabindex", 0)
            .with("aria-label", "second of z")
            .with("aria-valuenow", now.get(Z).get(1))
            .with("aria-valuemin", "-9")
            .with("aria-valuemax", "9")
            .with("data-drag", "z.1")
            .with("data-axis", "x")
            .with("data-per-pixel", 0.05);
    Message message =
        Message.of("sentence")
            .with("name", now.get(NAME))
            .with("scrub", scrub)
            .with("sum", Element.of("output", "out", Num.exact(sum(now))));
    return Element.of("p", "", words.say(message));
  }

  private static Node more() {
    return Element.of(
        "details", "", Element.of("summary", "", new Text("more")), new Text("of the same"));
  }

  /** Present only for even seeds: the client makes it anew, in MathML. */
  private static Node math(Parameters now) {
    Element formula =
        Element.of(
            "math",
            "",
            Element.of(
                "mfrac",
                "",
                Element.of("mi", "", new Text(now.get(NAME))),
                Element.of("mn", "", Num.upTo(now.get(T), 3))));
    return now.get(SEED) % 2 == 0
        ? Element.of("p", "even", formula).keyed("math")
        : Element.of("p", "odd");
  }
}
