package forwardpass.lessons.inspectorgradients;

import forwardpass.lessons.inspector.Marks;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** How hard each token's embedding is pulled, as bars; pressing a token takes its loss. */
record Pulls(WayBack shown) implements View {
  private static final double WIDTH = 100;
  private static final double HEIGHT = 10;

  static int hardest(WayBack shown) {
    int hardest = 0;
    for (int i = 1; i < shown.pulls().size(); i++) {
      hardest = shown.pulls().get(i) > shown.pulls().get(hardest) ? i : hardest;
    }
    return hardest;
  }

  static Message describe(WayBack shown) {
    int hardest = hardest(shown);
    return Message.of("describe.whole")
        .with("loss", Num.fixed(shown.loss(), 3))
        .with("token", text(shown, hardest))
        .with("position", hardest)
        .with("pull", Marks.value(shown.pulls().get(hardest)));
  }

  static String text(WayBack shown, int position) {
    return Nodes.text(List.of(new Piece(shown.pieces().get(position)).node()));
  }

  @Override
  public Node lower(Words words) {
    double most = Math.max(shown.pulls().get(hardest(shown)), 1e-300);
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < shown.pieces().size(); i++) {
      double pull = shown.pulls().get(i);
      Element bar =
          Element.of("svg", "pull-bar", Svg.rect("pull", 0, 0, WIDTH * pull / most, HEIGHT))
              .with("viewBox", "0 0 100 10")
              .with("preserveAspectRatio", "none")
              .with("aria-hidden", "true");
      Element number = Element.of("span", "pull-number", Marks.value(pull));
      items.add(Element.of("li", "pull-row", token(words, i), bar, number).keyed("pull-" + i));
    }
    return Element.of("ol", "pulls grad", items).with("aria-label", words.plain("pulls.label"));
  }

  /** A token; the loss of predicting it begins one position before. */
  private Node token(Words words, int position) {
    Node piece = new Piece(shown.pieces().get(position)).node();
    if (position == 0) {
      return Element.of("span", "pull-token", piece);
    }
    boolean isAsked =
        shown.wanted().kind().equals(Wanted.POSITION)
            && Math.min(shown.wanted().position(), shown.pieces().size() - 2) == position - 1;
    Message label = Message.of("take-loss").with("token", text(shown, position));
    return Marks.button(
            "off-token pull-token", GradientInspector.AFTER + (position - 1), List.of(piece))
        .with("aria-pressed", isAsked ? "true" : "false")
        .with("aria-label", words.plain(label));
  }
}
