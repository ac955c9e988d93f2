package forwardpass.lessons.sampling;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The text that is shown: the beginning, then a button for each token that was said, which goes
 * back to it; the deeper in colour, the likelier the model held it.
 */
record SpokenText(String beginning, Branches said) implements View {
  private static final int SHADES = 10;

  @Override
  public Node lower(Words words) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(button(-1, "story-begin", beginning));
    for (int place : said.path()) {
      WritingReport.Wrote wrote = said.tokens().get(place).wrote();
      nodes.add(button(place, "drawn m" + (int) (wrote.p() * SHADES), wrote.piece()));
    }
    return Element.of("p", "story spoken prob", nodes);
  }

  /** A token that ends a line would be a button with nothing in it. */
  static String seen(String piece) {
    return piece.replace('\n', '\u21b5');
  }

  private static Element button(int place, String look, String text) {
    return Element.of("button", "spoken-token " + look, new Text(seen(text)))
        .keyed("back-" + place)
        .with("type", "button")
        .with("data-action", KnobsDemo.BACK + (place + 1));
  }
}
