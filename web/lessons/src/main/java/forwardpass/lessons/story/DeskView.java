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
final class DeskView {
  private static final double BYTES_A_MEGABYTE = 1e6;

  private DeskView() {}

  static View of(Parameters parameters, Desk desk) {
    List<View> parts = new ArrayList<>();
    Outlook outlook = desk.outlook();
    if (outlook != null) {
      parts.add(new NextBars(outlook, parameters.get(WriteOn.T), after(desk)));
    }
    parts.add(buttons(parameters, desk));
    if (!desk.failure().isEmpty()) {
      parts.add(new Say("p", "says-error", Message.of("failed").with("reason", desk.failure())));
    }
    if (!desk.written().isEmpty()) {
      parts.add(new StoryText(desk.text(), desk.written()));
    }
    if (desk.end() != null) {
      parts.add(Say.paragraph(desk.end().isFull() ? "full" : "ended"));
    }
    News.Looked looked = desk.looked();
    if (looked != null) {
      parts.add(
          new Say(
              "p", "caption", Message.of("size").with("count", Num.grouped(looked.parameters()))));
    }
    return Group.of("story-view", parts);
  }

  private static View buttons(Parameters parameters, Desk desk) {
    List<View> row = new ArrayList<>();
    boolean isStale = !desk.text().equals(WriteOn.text(parameters));
    if (desk.isBusy()) {
      row.add(Button.of("stop", Message.of("stop")));
      if (desk.phase() == Desk.Phase.FETCHING && desk.looked() != null) {
        Message label = fetching(desk.bytes(), desk.looked().fileBytes());
        row.add(new Progress(desk.bytes(), desk.looked().fileBytes(), label));
        row.add(new Say("span", "job-text", label));
      } else if (!desk.written().isEmpty()) {
        row.add(new Say("span", "job-text", drew(desk.written().get(desk.written().size() - 1))));
      }
      return Group.of("job needs-js", row);
    }
    Button write =
        new Button(
            "write",
            Message.of(desk.written().isEmpty() ? "write" : "write-more"),
            !desk.hasEnded(),
            "button primary");
    if (isStale && !desk.isHere()) {
      row.add(new EnterButton(Button.of("ask", Message.of("ask"))));
      row.add(write);
    } else {
      row.add(new EnterButton(write));
    }
    if (!desk.written().isEmpty()) {
      row.add(Button.of("again", Message.of("again")));
    }
    if (!desk.isHere() && desk.looked() != null) {
      row.add(
          new Say(
              "span",
              "job-text",
              Message.of(isStale ? "needs-model" : "fetches-model")
                  .with("size", megabytes(desk.looked().fileBytes()))));
    }
    return Group.of("job needs-js", row);
  }

  private static Message drew(News.Token token) {
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
  private static String after(Desk desk) {
    String all = story(desk);
    int from = Math.max(0, all.length() - 24);
    int space = all.indexOf(' ', from);
    return from == 0 || space < 0 ? all : "\u2026" + all.substring(space);
  }

  private static String story(Desk desk) {
    StringBuilder out = new StringBuilder(desk.text());
    for (News.Token token : desk.written()) {
      out.append(token.piece());
    }
    return out.toString();
  }

  /** While it writes nothing is said; then the story is read out, or else what comes next. */
  static Message announcement(Parameters parameters, Desk desk) {
    if (!desk.failure().isEmpty()) {
      return Message.of("failed").with("reason", desk.failure());
    } else if (desk.isBusy()) {
      return Message.of("at-work");
    } else if (!desk.written().isEmpty()) {
      return Message.of("told").with("story", story(desk));
    }
    Outlook outlook = desk.outlook();
    if (outlook == null) {
      return Message.of("nothing-yet");
    }
    double[] shares = outlook.shares(parameters.get(WriteOn.T));
    return Message.of("expects")
        .with("first", new Piece(outlook.pieces().get(0)).node())
        .with("p1", Num.fixed(shares[0], 2))
        .with("second", new Piece(outlook.pieces().get(1)).node())
        .with("p2", Num.fixed(shares[1], 2));
  }
}
