package forwardpass.lessons.decoding;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A bar for each time that a sentence came, to the scale of the longest. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record ChanceBars(double[] chances) implements View {
  private static final int HEIGHT = 18;
  private static final double SMALL = 1e-3;

  /** A probability of any size. */
  static Num chance(double p) {
    return p >= SMALL || p == 0 ? Num.fixed(p, 4) : Num.scientific(p, 1);
  }

  @Override
  public Node lower(Words words) {
    double largest = Double.MIN_NORMAL;
    for (double chance : chances) {
      largest = Math.max(largest, chance);
    }
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < chances.length; i++) {
      Element bar =
          Element.of(
                  "svg",
                  "barline",
                  Element.of("rect", "bar")
                      .with("width", Num.plain(100 * chances[i] / largest, 2) + "%")
                      .with("height", HEIGHT))
              .with("width", "100%")
              .with("height", HEIGHT)
              .with("aria-hidden", "true");
      rows.add(
          Element.of(
                  "tr",
                  "",
                  Element.of("th", "", words.say(Message.of("time").with("n", i + 1)))
                      .with("scope", "row"),
                  Element.of("td", "bar-cell", bar),
                  Element.of("td", "num", Element.of("span", "out live", chance(chances[i]))))
              .keyed("time-" + i));
    }
    return Element.of(
        "table",
        "bars prob",
        Element.of("caption", "bars-caption", words.say("bars")),
        Element.of("tbody", "", rows));
  }
}
