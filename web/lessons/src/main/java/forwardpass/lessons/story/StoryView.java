package forwardpass.lessons.story;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.EnterButton;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** What the demo shows: what comes next, the buttons, the story so far, how large the model is. */
final class StoryView {
  private static final double BYTES_A_MEGABYTE = 1e6;

  private StoryView() {}

  static View of(Parameters parameters, StoryState state) {
    List<View> parts = new ArrayList<>();
    NextTokenDistribution next = state.next();
    if (next != null) {
      parts.add(new NextBars(next, parameters.get(WriteOn.T), after(state)));
    }
    parts.add(buttons(parameters, state));
    if (!state.failure().isEmpty()) {
      parts.add(new Say("p", "says-error", Message.of("failed").with("reason", state.failure())));
    }
    if (!state.written().isEmpty()) {
      parts.add(new StoryText(state.text(), state.written()));
    }
    if (state.end() != null) {
      parts.add(Say.paragraph(state.end().isFull() ? "full" : "ended"));
    }
    StoryReport.Looked looked = state.looked();
    if (looked != null) {
      parts.add(
          new Say(
              "p", "caption", Message.of("size").with("count", Num.grouped(looked.parameters()))));
    }
    return Group.of("story-view", parts);
  }

  private static View buttons(Parameters parameters, StoryState state) {
    List<View> row = new ArrayList<>();
    boolean isStale = !state.text().equals(WriteOn.text(parameters));
    if (state.isBusy()) {
      row.add(Button.of("stop", Message.of("stop")));
      if (state.phase() == StoryState.Phase.FETCHING && state.looked() != null) {
        Message label = fetching(state.bytes(), state.looked().fileBytes());
        row.add(new Progress(state.bytes(), state.looked().fileBytes(), label));
        row.add(new Say("span", "job-text", label));
      } else if (!state.written().isEmpty()) {
        row.add(new Say("span", "job-text", drew(state.written().get(state.written().size() - 1))));
      }
      return Group.of("job needs-js", row);
    }
    Button write =
        new Button(
            "write",
            Message.of(state.written().isEmpty() ? "write" : "write-more"),
            !state.hasEnded(),
            "button primary");
    if (isStale && !state.isHere()) {
      row.add(new EnterButton(Button.of("ask", Message.of("ask"))));
      row.add(write);
    } else {
      row.add(new EnterButton(write));
    }
    if (!state.written().isEmpty()) {
      row.add(Button.of("again", Message.of("again")));
    }
    if (!state.isHere() && state.looked() != null) {
      row.add(
          new Say(
              "span",
              "job-text",
              Message.of(isStale ? "needs-model" : "fetches-model")
                  .with("size", megabytes(state.looked().fileBytes()))));
    }
    return Group.of("job needs-js", row);
  }

  private static Message drew(StoryReport.Token token) {
    return Message.of("drew")
        .with("token", new Piece(token.piece()).node())
        .with("p", Num.fixed(token.probability(), 2));
  }

  private static Message fetching(int bytes, int of) {
    return Message.of("fetching").with("done", megabytes(bytes)).with("size", megabytes(of));
  }

  private static Num megabytes(int bytes) {
    return Num.fixed(bytes / BYTES_A_MEGABYTE, 1);
  }

  /** The end of what the model has read. */
  private static String after(StoryState state) {
    String all = story(state);
    int from = Math.max(0, all.length() - 24);
    int space = all.indexOf(' ', from);
    return from == 0 || space < 0 ? all : "\u2026" + all.substring(space);
  }

  private static String story(StoryState state) {
    StringBuilder out = new StringBuilder(state.text());
    for (StoryReport.Token token : state.written()) {
      out.append(token.piece());
    }
    return out.toString();
  }

  /** While it writes nothing is said; then the story is read out, or else what comes next. */
  static Message announcement(Parameters parameters, StoryState state) {
    if (!state.failure().isEmpty()) {
      return Message.of("failed").with("reason", state.failure());
    } else if (state.isBusy()) {
      return Message.of("at-work");
    } else if (!state.written().isEmpty()) {
      return Message.of("told").with("story", story(state));
    }
    NextTokenDistribution next = state.next();
    if (next == null) {
      return Message.of("nothing-yet");
    }
    double[] shares = next.shares(parameters.get(WriteOn.T));
    return Message.of("expects")
        .with("first", new Piece(next.pieces().get(0)).node())
        .with("p1", Num.fixed(shares[0], 2))
        .with("second", new Piece(next.pieces().get(1)).node())
        .with("p2", Num.fixed(shares[1], 2));
  }
}
