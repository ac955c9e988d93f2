package forwardpass.lessons.story;

import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
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
    boolean isBusy = state.isBusy();
    boolean isStale = !state.text().equals(WriteOn.text(parameters));
    boolean asks = isStale && !state.isHere();
    Message label = Message.of(state.written().isEmpty() ? "write" : "write-more");
    Button write = new Button("write", label, !isBusy && !state.hasEnded(), "button primary");
    List<View> row = new ArrayList<>();
    if (asks) {
      row.add(new EnterButton(Button.of("ask", Message.of("ask")).when(!isBusy)));
      row.add(write);
    } else {
      row.add(new EnterButton(write));
    }
    row.add(Button.of("stop", Message.of("job.stop")).when(isBusy));
    if (!state.written().isEmpty()) {
      row.add(Button.of("again", Message.of("again")).when(!isBusy));
    }
    row.addAll(isBusy ? progress(state) : cost(state, isStale));
    row.addAll(JobView.failure(state.job()));
    return Group.of("job needs-js", row);
  }

  /** How far it is. */
  private static List<View> progress(StoryState state) {
    StoryReport.Looked looked = state.looked();
    int tokens = state.written().size();
    if (state.job().phase() == JobState.Phase.FETCHING && looked != null) {
      int bytes = state.job().bytes();
      Message label = fetching(bytes, looked.fileBytes());
      return List.of(
          new Progress(bytes, looked.fileBytes(), label), new Say("span", "job-text", label));
    }
    return tokens == 0
        ? List.of()
        : List.of(new Say("span", "job-text", drew(state.written().get(tokens - 1))));
  }

  /** What has to be fetched first, while the model is not here. */
  private static List<View> cost(StoryState state, boolean isStale) {
    StoryReport.Looked looked = state.looked();
    return state.isHere() || looked == null
        ? List.of()
        : List.of(
            new Say(
                "span",
                "job-text",
                Message.of(isStale ? "needs-model" : "fetches-model")
                    .with("size", megabytes(looked.fileBytes()))));
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
    if (state.job().hasFailed()) {
      return state.job().said();
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
