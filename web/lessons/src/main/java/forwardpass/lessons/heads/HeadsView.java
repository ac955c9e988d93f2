package forwardpass.lessons.heads;

import forwardpass.engine.attention.HeadScores;
import forwardpass.lessons.headmaps.DrawnHeads;
import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.headmaps.HeatPaths;
import forwardpass.lessons.headmaps.LargeMap;
import forwardpass.lessons.headmaps.Looks;
import forwardpass.lessons.headmaps.SmallMaps;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.EnterButton;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** What the demo shows: who reads, all heads small, one of them large, and what it does here. */
final class HeadsView {
  private HeadsView() {}

  static View of(Parameters parameters, SentenceState<DrawnHeads> state) {
    DrawnHeads drawn = state.result();
    if (drawn == null) {
      return Group.of("heads", work(parameters, state), Say.paragraph("nothing-read"));
    }
    HeadMaps maps = drawn.maps();
    int chosen = chosen(parameters, maps);
    int row = row(parameters, maps);
    Message describe = describe(parameters, maps);
    return Group.of(
        "heads",
        work(parameters, state),
        new SmallMaps(drawn, chosen, RealHeads.HEAD),
        guide(chosen),
        new Figure(
            new LargeMap(maps, drawn.heat().get(chosen), row, RealHeads.ROW),
            describe,
            new Looks(maps, chosen).table()),
        scale(),
        new Say("p", "verdict-line", describe),
        scores(maps, chosen));
  }

  private static View work(Parameters parameters, SentenceState<DrawnHeads> state) {
    JobState job = state.job();
    View ask = new EnterButton(Button.of("ask", Message.of("ask")).when(!job.isBusy()));
    return JobView.of(job, ask, List.of(new Say("span", "job-text", status(parameters, state))));
  }

  private static Message status(Parameters parameters, SentenceState<DrawnHeads> state) {
    DrawnHeads drawn = state.result();
    HeadMaps maps = drawn == null ? null : drawn.maps();
    if (state.job().isBusy()) {
      return Message.of("at-work");
    } else if (maps != null && maps.all() > maps.tokens()) {
      return Message.of("cut").with("all", maps.all()).with("shown", maps.tokens());
    } else if (state.isHere()) {
      return Message.of("read-here");
    }
    return Message.of(RealHeads.isStale(parameters, state) ? "not-read-yet" : "read-in-advance");
  }

  private static int row(Parameters parameters, HeadMaps maps) {
    return Math.min(parameters.get(RealHeads.ROW), maps.tokens() - 1);
  }

  private static int chosen(Parameters parameters, HeadMaps maps) {
    return Math.min(parameters.get(RealHeads.HEAD_SHOWN), maps.layers() * maps.heads() - 1);
  }

  /** Three heads worth seeing, which a measurement found. */
  private static View guide(int chosen) {
    List<View> row = new ArrayList<>();
    row.add(Say.inline("guide"));
    row.add(seen(MeasuredHeads.PREVIOUS, "previous", chosen));
    row.add(seen(MeasuredHeads.INDUCTION, "induction", chosen));
    row.add(seen(MeasuredHeads.BROAD, "broad", chosen));
    return Group.of("job heads-guide", row);
  }

  private static View seen(int head, String key, int chosen) {
    Message label = Message.of("see." + key).with("head", MeasuredHeads.name(head));
    View button = Button.of(RealHeads.action(head), label);
    return words ->
        ((Element) button.lower(words)).with("aria-pressed", head == chosen ? "true" : "false");
  }

  /** The printed scale: eleven shades, and the weights that some of them stand for. */
  private static View scale() {
    return words -> {
      List<Node> steps = new ArrayList<>();
      for (int shade = 0; shade <= HeatPaths.SHADES; shade++) {
        double weight = (double) (shade * shade) / (HeatPaths.SHADES * HeatPaths.SHADES);
        boolean isNamed = shade % 5 == 0 || shade == 2;
        steps.add(
            Element.of(
                "span",
                "heat-step heat m" + shade,
                isNamed ? List.of(Num.upTo(weight, 2)) : List.of()));
      }
      return Element.of(
          "div",
          "heat-scale prob",
          Element.of("span", "heat-steps", steps),
          Element.of("span", "", words.say("scale")));
    };
  }

  /** Which tokens the chosen row attends to most. */
  static Message describe(Parameters parameters, HeadMaps maps) {
    return new Looks(maps, chosen(parameters, maps)).describe("describe", row(parameters, maps));
  }

  /** What the chosen head does on this text, beside what was measured over many. */
  private static View scores(HeadMaps maps, int chosen) {
    HeadScores here =
        HeadScores.of(maps.pattern(chosen / maps.heads(), chosen % maps.heads()), maps.ids());
    MeasuredHeads.Scores measured = MeasuredHeads.of(chosen);
    return new DataTable(
        Message.of("scores.caption").with("head", MeasuredHeads.name(chosen)),
        List.of(
            Message.of("scores.what"),
            Message.of("scores.here"),
            Message.of("scores.even-here"),
            Message.of("scores.measured"),
            Message.of("scores.even")),
        List.of(
            line(
                0, "previous", here.previous(), measured.previous(), MeasuredHeads.EVEN.previous()),
            line(1, "same", here.same(), measured.same(), MeasuredHeads.EVEN.same()),
            line(
                2,
                "induction",
                here.induction(),
                measured.induction(),
                MeasuredHeads.EVEN.induction())));
  }

  private static DataTable.Row line(
      int place, String key, HeadScores.Share here, double measured, double even) {
    return DataTable.Row.of(
        place,
        Say.inline("scores." + key),
        here.rows() == 0 ? Say.inline("scores.none") : new Live(Num.fixed(here.mean(), 2)),
        here.rows() == 0 ? Say.inline("scores.none") : new Live(Num.fixed(here.evenMean(), 2)),
        new Live(Num.fixed(measured, 2)),
        new Live(Num.fixed(even, 2)));
  }
}
