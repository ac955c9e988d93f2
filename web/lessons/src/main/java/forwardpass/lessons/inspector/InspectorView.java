package forwardpass.lessons.inspector;

import forwardpass.lessons.inspector.Place.Zoom;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What the inspector shows: who reads, the way back, and one of the four zooms. The zoom is the one
 * that the model has answered, not the one just asked for.
 */
public record InspectorView(
    Parameters parameters, SentenceState<Inspection> state, boolean isBehind) {

  View view() {
    Inspection shown = state.result();
    if (shown == null) {
      return Group.of("inspector", work(), Say.paragraph("nothing-read"));
    }
    List<View> parts = new ArrayList<>();
    parts.add(work());
    parts.add(path(shown.place()));
    switch (shown.place().zoom()) {
      case WHOLE -> parts.addAll(WholeView.of(parameters, shown));
      case BLOCK -> parts.add(new BlockView(shown.pictured(), shown.place().block()));
      case TENSOR -> parts.addAll(TensorView.of(shown));
      case CELL -> parts.addAll(CellView.of(shown));
    }
    return Group.of("inspector", parts);
  }

  private View work() {
    Inspection shown = state.result();
    int all = shown == null ? 0 : shown.all();
    return new Asking(state, isBehind, all, shown == null ? 0 : shown.pieces().size()).view();
  }

  /** The way back: whole, block, tensor, cell, as far as one has gone. */
  public static View path(Place at) {
    List<View> steps = new ArrayList<>();
    steps.add(step(Place.WHOLE, Message.of("path.whole"), at.zoom() == Zoom.WHOLE));
    if (at.block() >= 0) {
      Message block = Message.of("path.block").with("block", at.block());
      steps.add(step(Place.block(at.block()), block, at.zoom() == Zoom.BLOCK));
    }
    if (!at.tensor().isEmpty()) {
      Message name = Message.of("path.tensor").with("tensor", Stage.of(at.tensor()).text());
      Place tensor = Place.tensor(at.tensor(), at.head(), at.row(), at.col());
      steps.add(step(tensor, name, at.zoom() == Zoom.TENSOR));
    }
    if (at.zoom() == Zoom.CELL) {
      Message cell = Message.of("path.cell").with("row", at.row()).with("col", at.col());
      steps.add(step(at, cell, true));
    }
    return words ->
        ((Element) new Group("nav", "zoom-path", "path", steps).lower(words))
            .with("aria-label", words.plain("path.label"));
  }

  private static View step(Place place, Message label, boolean isHere) {
    return words -> {
      Element step =
          Marks.button("zoom-step", Inspector.action(place), words.say(label))
              .keyed("step-" + place.zoom().name());
      return isHere ? step.with("aria-current", "true") : step;
    };
  }

  private static Message says(Guess first) {
    return Message.of("describe.whole")
        .with("token", Nodes.text(List.of(new Piece(first.piece()).node())))
        .with("share", Guess.shown(first.share()));
  }

  /** What there is to say of the place that is shown. */
  static Message describe(Inspection shown) {
    Place at = shown.place();
    return switch (at.zoom()) {
      case WHOLE -> says(shown.shownWhole().next().get(0));
      case BLOCK -> Message.of("describe.block").with("block", at.block());
      case TENSOR -> TensorView.describe(shown);
      case CELL -> CellView.describe(shown);
    };
  }
}
