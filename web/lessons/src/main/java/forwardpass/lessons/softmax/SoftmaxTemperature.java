package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/** Five words compete to come next; the temperature moves their shares, and draws show them. */
public final class SoftmaxTemperature implements Lesson<SoftmaxTemperature.Draws> {
  private static final int WANTED = 1_000_000;
  private static final NumberParameter T = new NumberParameter("T", 1.0, 0, 5, 0.05);
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(3.0, 2.2, 1.6, 0.4, -1.5), 5, 5, -4, 4, 0.1);

  /**
   * The draws made at the present settings.
   *
   * @param run which run these are of; older ones are no longer listened to
   * @param counts how often each word was drawn; empty before the first draw
   * @param running whether more are coming
   */
  public record Draws(int run, List<Integer> counts, boolean running) {
    public Draws {
      counts = List.copyOf(counts);
    }

    int total() {
      int total = 0;
      for (int count : counts) {
        total += count;
      }
      return total;
    }
  }

  @Override
  public String id() {
    return "softmax-temperature";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(T, Z);
  }

  @Override
  public Draws init(Parameters parameters) {
    return new Draws(0, List.of(), false);
  }

  @Override
  public Update<Draws> update(Parameters parameters, Draws state, Event event) {
    if (event instanceof Event.ParametersChanged) {
      Draws none = new Draws(state.run(), List.of(), false);
      return state.running()
          ? Update.of(parameters, none, new Command.Cancel(state.run()))
          : Update.of(parameters, none);
    }
    if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    }
    if (event instanceof Event.Reported reported
        && reported.run() == state.run()
        && state.running()) {
      List<Integer> counts = DrawTask.decodeCounts(reported.message());
      return Update.of(parameters, new Draws(state.run(), counts, !reported.done()));
    }
    if (event instanceof Event.Failed failed && failed.run() == state.run()) {
      return Update.of(parameters, new Draws(state.run(), List.of(), false));
    }
    return Update.of(parameters, state);
  }

  private static Update<Draws> pressed(Parameters parameters, Draws state, String action) {
    if (action.equals("draw") && !state.running()) {
      int run = state.run() + 1;
      DrawTask.Input input = new DrawTask.Input(run, WANTED, parameters.get(T), parameters.get(Z));
      return Update.of(
          parameters,
          new Draws(run, List.of(), true),
          new Command.Start(run, new Job("softmax-draws", input.encode())));
    }
    if (action.equals("stop") && state.running()) {
      return Update.of(
          parameters,
          new Draws(state.run(), state.counts(), false),
          new Command.Cancel(state.run()));
    }
    return Update.of(parameters, state);
  }

  @Override
  public View view(Parameters parameters, Draws state) {
    double[] z = Reals.array(parameters.get(Z));
    double[] shares = Softmax.softmax(z, parameters.get(T));
    double[] plain = Softmax.softmax(z);
    return Group.of(
        "",
        new Figure(
            new TemperaturePicture(shares, plain, state),
            announcement(parameters, state),
            table(z, shares, state)),
        drawing(state));
  }

  private static View drawing(Draws state) {
    Button button =
        state.running()
            ? Button.of("stop", Message.of("stop"))
            : Button.of("draw", Message.of("draw").with("count", Num.grouped(WANTED)));
    List<View> row = new ArrayList<>();
    row.add(button);
    if (state.total() > 0 || state.running()) {
      row.add(new Progress(state.total(), WANTED, Message.of("progress")));
      row.add(
          new Say(
              "span", "job-text", Message.of("drawn").with("count", Num.grouped(state.total()))));
    }
    return Group.of("job needs-js", row);
  }

  private static DataTable table(double[] z, double[] shares, Draws state) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < z.length; i++) {
      rows.add(
          DataTable.Row.of(
              i,
              Say.inline("word." + (i + 1)),
              new Leaf(Num.exact(z[i])),
              new Live(Num.fixed(shares[i], 3)),
              observed(state, i)));
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(
            Message.of("column.word"),
            Message.of("column.logit"),
            Message.of("column.share"),
            Message.of("column.drawn")),
        rows);
  }

  private static View observed(Draws state, int i) {
    return state.total() == 0
        ? Say.inline("none")
        : new Live(Num.fixed((double) state.counts().get(i) / state.total(), 3));
  }

  @Override
  public Message announcement(Parameters parameters, Draws state) {
    double[] z = Reals.array(parameters.get(Z));
    return Message.of("describe")
        .with("t", Num.upTo(parameters.get(T), 2))
        .with("p", Shown.rounded(3, Softmax.softmax(z, parameters.get(T))));
  }
}
