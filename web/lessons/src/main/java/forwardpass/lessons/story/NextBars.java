package forwardpass.lessons.story;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The likeliest next tokens as bars, and all others as one. */
record NextBars(NextTokenDistribution next, double temperature, String after) implements View {
  private static final int HEIGHT = 18;

  @Override
  public Node lower(Words words) {
    double[] shares = next.shares(temperature);
    List<Node> rows = new ArrayList<>();
    double rest = 0;
    for (int i = shares.length - 1; i >= next.pieces().size(); i--) {
      rest += shares[i]; // the smallest first, so that none is lost
    }
    for (int i = 0; i < next.pieces().size(); i++) {
      rows.add(row("", i, List.of(new Piece(next.pieces().get(i)).node()), shares[i]));
    }
    int others = shares.length - next.pieces().size();
    List<Node> name = words.say(Message.of("others").with("count", Num.grouped(others)));
    rows.add(row("tail", next.pieces().size(), name, rest));
    Message caption = Message.of("next").with("after", after);
    return Element.of(
        "table",
        "bars prob",
        Element.of("caption", "bars-caption", words.say(caption)),
        Element.of("tbody", "", rows));
  }

  private static Element row(String cssClass, int place, List<Node> name, double share) {
    Element bar =
        Element.of(
                "svg",
                "barline",
                Element.of("rect", "bar").with("width", percent(share)).with("height", HEIGHT))
            .with("width", "100%")
            .with("height", HEIGHT)
            .with("aria-hidden", "true");
    return Element.of(
            "tr",
            cssClass,
            Element.of("th", "", name).with("scope", "row"),
            Element.of("td", "bar-cell", bar),
            Element.of("td", "num", Element.of("span", "out live", Num.fixed(share, 3))))
        .keyed("bar-" + place);
  }

  private static String percent(double share) {
    return Num.plain(100 * share, 2) + "%";
  }
}
