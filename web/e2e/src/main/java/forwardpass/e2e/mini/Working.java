package forwardpass.e2e.mini;

import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/** Asks the world for everything there is: jobs, assets, ticks. */
final class Working implements Lesson<Working.State> {
  /**
   * What it has heard.
   *
   * @param run the last run; answers of older ones would be a mistake, so they are shown
   */
  record State(int run, String heard) {
    State hears(int from, String what) {
      return new State(run, heard + (from == run ? "" : "stale ") + what + "; ");
    }
  }

  @Override
  public String id() {
    return "working";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of();
  }

  @Override
  public State init(Parameters now) {
    return new State(0, "");
  }

  @Override
  public Update<State> update(Parameters now, State state, Event event) {
    if (event instanceof Event.Pressed pressed) {
      return pressed(now, state, pressed.action());
    } else if (event instanceof Event.Ticked ticked) {
      return Update.of(now, state.hears(ticked.run(), "tick"));
    } else if (event instanceof Event.Loaded loaded) {
      int sum = 0;
      for (byte b : loaded.bytes()) {
        sum += b & 0xff;
      }
      return Update.of(now, state.hears(loaded.run(), loaded.bytes().length + " bytes, " + sum));
    } else if (event instanceof Event.Reported said) {
      String what = said.message() + (said.done() ? " done" : "");
      return Update.of(now, state.hears(said.run(), what));
    } else if (event instanceof Event.Failed failed) {
      return Update.of(now, state.hears(failed.run(), "failed: " + failed.reason()));
    }
    return Update.of(now, state);
  }

  private static Update<State> pressed(Parameters now, State state, String action) {
    Command stop = new Command.Cancel(state.run());
    if (action.equals("stop")) {
      return Update.of(now, state, stop);
    }
    int run = state.run() + 1;
    return Update.of(now, new State(run, ""), stop, command(run, action));
  }

  private static Command command(int run, String action) {
    return switch (action) {
      case "count" -> new Command.Start(run, new Job("count", "5"));
      case "forever" -> new Command.Start(run, new Job("count", "-1"));
      case "broken", "unknown" -> new Command.Start(run, new Job(action, ""));
      case "sum" -> new Command.Start(run, new Job("sum", "data/bytes.bin"));
      case "slow" -> new Command.Start(run, new Job("sum", "data/slow.bin"));
      case "lost" -> new Command.Start(run, new Job("sum", "data/none.bin"));
      case "load" -> new Command.Load(run, "data/bytes.bin");
      case "missing" -> new Command.Load(run, "data/none.bin");
      default -> new Command.Tick(run, 30);
    };
  }

  @Override
  public Message announcement(Parameters now, State state) {
    return Message.of("heard").with("what", state.heard());
  }

  @Override
  public View view(Parameters now, State state) {
    return words -> {
      Element buttons = Element.of("p", "");
      List<Node> all = new ArrayList<>();
      for (String action :
          List.of(
              "count", "forever", "broken", "unknown", "sum", "slow", "lost", "load", "missing",
              "tick", "stop")) {
        all.add(Button.of(action, Message.of("button").with("action", action)).lower(words));
      }
      return Element.of(
          "div", "", buttons.containing(all), Element.of("p", "heard", new Text(state.heard())));
    };
  }
}
