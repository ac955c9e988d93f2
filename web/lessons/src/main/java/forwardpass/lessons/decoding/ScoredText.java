package forwardpass.lessons.decoding;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Tokens in a row, each with what it cost below it; the dearer, the deeper in colour. */
record ScoredText(Scored scored) implements View {
  private static final int SHADES = 9;

  @Override
  public Node lower(Words words) {
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < scored.size(); i++) {
      double nats = scored.nats().get(i);
      int shade = (int) Math.min(SHADES, nats);
      items.add(
          Element.of(
                  "li",
                  "scored m" + shade,
                  new Piece(scored.pieces().get(i)).node(),
                  Element.of("span", "scored-nats num", Num.fixed(nats, 1)))
              .keyed("token-" + i));
    }
    return Element.of("ol", "scored-text loss", items).with("aria-label", words.plain("tokens"));
  }
}
