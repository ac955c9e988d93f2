package forwardpass.lessons.livechain;

import forwardpass.lessons.livechain.Reading.Step;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The tokens in a row, a bar over each as high as its probability; each can be chosen. */
record ChainStrip(Reading reading, int at) implements View {
  private static final int HEIGHT = 64;

  @Override
  public Node lower(Words words) {
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < reading.steps().size(); i++) {
      items.add(item(i + 1, reading.steps().get(i)));
    }
    return Element.of("ol", "chain prob", items).with("aria-label", words.plain("strip"));
  }

  private Node item(int place, Step step) {
    double height = HEIGHT * step.probability();
    Element bar =
        Element.of(
                "svg",
                "chain-bar",
                Element.of("rect", "bar")
                    .with("y", HEIGHT - height)
                    .with("width", "100%")
                    .with("height", height))
            .with("width", "100%")
            .with("height", HEIGHT)
            .with("aria-hidden", "true");
    Element button =
        Element.of(
                "button",
                "chain-token",
                bar,
                new Piece(step.piece()).node(),
                Element.of("span", "chain-p num", brief(step.probability())))
            .with("type", "button")
            .with("data-action", LiveChain.action(place))
            .with("aria-pressed", place == at ? "true" : "false");
    return Element.of("li", "", button).keyed("token-" + place);
  }

  private static Num brief(double p) {
    return p >= 0.01 ? Num.fixed(p, 2) : p >= 1e-4 ? Num.fixed(p, 4) : Num.scientific(p, 0);
  }
}
