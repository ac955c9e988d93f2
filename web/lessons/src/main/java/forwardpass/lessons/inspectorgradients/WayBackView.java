package forwardpass.lessons.inspectorgradients;

import forwardpass.lessons.inspector.Asking;
import forwardpass.lessons.inspector.BlockView;
import forwardpass.lessons.inspector.Guess;
import forwardpass.lessons.inspector.InspectorView;
import forwardpass.lessons.inspector.Place;
import forwardpass.lessons.inspector.Place.Zoom;
import forwardpass.lessons.inspector.Stations;
import forwardpass.lessons.inspector.TensorView;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** The loss, the way to where one looks, and one of the four zooms; see {@link InspectorView}. */
record WayBackView(SentenceState<WayBack> state, boolean isBehind) {
  View view() {
    WayBack shown = state.result();
    if (shown == null) {
      return Group.of(
          "inspector", new Asking(state, isBehind, 0, 0).view(), Say.paragraph("nothing-read"));
    }
    List<View> parts = new ArrayList<>();
    parts.add(new Asking(state, isBehind, shown.all(), shown.pieces().size()).view());
    parts.add(new Say("p", "zoom-title", loss(shown)));
    parts.add(InspectorView.path(shown.place()));
    if (shown.place().zoom() != Zoom.CELL) {
      parts.add(sides(shown));
    }
    switch (shown.place().zoom()) {
      case WHOLE -> parts.addAll(whole(shown));
      case BLOCK -> parts.add(new BlockView(shown.pictured(), shown.place().block()));
      case TENSOR -> parts.addAll(TensorView.of(shown.near()));
      case CELL -> parts.addAll(new FlowView(shown).parts());
    }
    String side = shown.wanted().isBack() ? "inspector grad by-gradient" : "inspector";
    return Group.of(side, parts);
  }

  private static List<View> whole(WayBack shown) {
    return List.of(
        new Say("p", "zoom-caption", Message.of("pulls")),
        new Pulls(shown),
        new Say("p", "zoom-caption", Message.of("stations")),
        new Stations(shown.pictured()),
        new Strengths(shown));
  }

  private static Message loss(WayBack shown) {
    return Message.of("loss-of." + shown.wanted().kind())
        .with("token", Nodes.text(List.of(new Piece(shown.target().piece()).node())))
        .with("share", Guess.shown(shown.target().share()))
        .with("loss", Num.fixed(shown.loss(), 3));
  }

  /** Values or gradients. */
  private static View sides(WayBack shown) {
    List<View> buttons = new ArrayList<>();
    for (int side = 0; side < 2; side++) {
      boolean isShown = shown.wanted().isBack() == (side == 1);
      Button button = Button.of(GradientInspector.BACK + side, Message.of("side." + side));
      buttons.add(
          words ->
              ((Element) button.lower(words)).with("aria-pressed", isShown ? "true" : "false"));
    }
    return Group.of("job", buttons);
  }

  static Message describe(WayBack shown) {
    Place at = shown.place();
    return switch (at.zoom()) {
      case WHOLE -> Pulls.describe(shown);
      case BLOCK -> Message.of("describe.block").with("block", at.block());
      case TENSOR -> TensorView.describe(shown.near());
      case CELL -> new FlowView(shown).describe();
    };
  }
}
