package forwardpass.lessons.dotproduct;

import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.StateCodec;
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
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Multiply pairwise, add up: a step at a time, by hand or on its own. */
public final class MultiplyAdd implements Lesson<MultiplyAdd.Playing> {
  static final VectorParameter A = new VectorParameter("a", List.of(2.0, 5.0, 1.0), 3, 3, -9, 9, 1);
  static final VectorParameter B = new VectorParameter("b", List.of(3.0, 1.0, 4.0), 3, 3, -9, 9, 1);

  /** The last step shows the sum, each one before it another product. */
  static final int STEPS = 4;

  static final NumberParameter AT = new NumberParameter("at", (double) STEPS, 0, STEPS, 1);
  private static final int MILLIS = 900;

  /**
   * Whether it runs on its own.
   *
   * @param run which run this is; the clock of an older one is no longer listened to
   */
  public record Playing(int run, boolean running) {}

  private static final StateCodec<Playing> CODEC = new Form();

  /** What is kept stands still. */
  private static final class Form implements StateCodec<Playing> {
    @Override
    public void write(Playing it, CodecWriter out) {
      out.whole(it.run);
    }

    @Override
    public Playing read(CodecReader in) {
      return new Playing(in.whole(), false);
    }

    @Override
    public Playing atRest(Playing it) {
      return new Playing(it.run, false);
    }
  }

  @Override
  public StateCodec<Playing> codec() {
    return CODEC;
  }

  @Override
  public String id() {
    return "dot-multiply-add";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(A, B, AT);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(AT);
  }

  @Override
  public Playing init(Parameters parameters) {
    return new Playing(0, false);
  }

  static int step(Parameters parameters) {
    return (int) Math.floor(parameters.get(AT) + 0.5);
  }

  @Override
  public Update<Playing> update(Parameters parameters, Playing state, Event event) {
    if (event instanceof Event.ParametersChanged) {
      return stopped(parameters, state); // the reader has taken over
    }
    if (event instanceof Event.Ticked ticked && ticked.run() == state.run() && state.running()) {
      return advanced(parameters, state);
    }
    if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    }
    return Update.of(parameters, state);
  }

  private static Update<Playing> pressed(Parameters parameters, Playing state, String action) {
    int step = step(parameters);
    return switch (action) {
      case "play" -> {
        Playing playing = new Playing(state.run() + 1, true);
        Parameters from = step == STEPS ? at(parameters, 0) : parameters;
        yield Update.of(from, playing, new Command.Tick(playing.run(), MILLIS));
      }
      case "pause" -> stopped(parameters, state);
      case "back" -> stopped(at(parameters, Math.max(0, step - 1)), state);
      case "on" -> stopped(at(parameters, Math.min(STEPS, step + 1)), state);
      default -> Update.of(parameters, state);
    };
  }

  private static Update<Playing> advanced(Parameters parameters, Playing state) {
    int next = Math.min(STEPS, step(parameters) + 1);
    Parameters moved = at(parameters, next);
    if (next == STEPS) {
      return Update.of(moved, new Playing(state.run(), false));
    }
    return Update.of(moved, state, new Command.Tick(state.run(), MILLIS));
  }

  private static Update<Playing> stopped(Parameters parameters, Playing state) {
    Playing still = new Playing(state.run(), false);
    return state.running()
        ? Update.of(parameters, still, new Command.Cancel(state.run()))
        : Update.of(parameters, still);
  }

  private static Parameters at(Parameters parameters, int step) {
    return parameters.with(AT, (double) step);
  }

  @Override
  public View view(Parameters parameters, Playing state) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    int step = step(parameters);
    return Group.of(
        "",
        bar(step, state),
        new Figure(
            new MultiplyAddPicture(a, b, step),
            announcement(parameters, state),
            table(a, b, step)));
  }

  private static View bar(int step, Playing state) {
    Button play =
        state.running()
            ? Button.of("pause", Message.of("pause"))
            : Button.of("play", Message.of("play"));
    return Group.of(
        "playbar needs-js",
        play,
        Button.of("back", Message.of("back")).when(step > 0),
        Button.of("on", Message.of("on")).when(step < STEPS),
        new Say(
            "span", "playbar-at", Message.of("step-of").with("step", step).with("steps", STEPS)));
  }

  private static DataTable table(double[] a, double[] b, int step) {
    double[] products = Vecs.products(a, b);
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < a.length; i++) {
      rows.add(
          new DataTable.Row(
              "row-" + i,
              i + 1 == step ? "lit" : "",
              List.of(
                  new Leaf(Num.whole(i + 1)),
                  new Leaf(Num.exact(a[i])),
                  new Leaf(Num.exact(b[i])),
                  i < step ? new Live(Num.upTo(products[i], 2)) : Say.inline("not-yet"))));
    }
    View sum = step == STEPS ? new Live(Num.upTo(Sums.sum(products), 2)) : Say.inline("not-yet");
    rows.add(
        new DataTable.Row(
            "sum",
            step == STEPS ? "lit" : "",
            List.of(Say.inline("sum"), Say.inline("nothing"), Say.inline("nothing"), sum)));
    return new DataTable(
        Message.of("table.caption"),
        List.of(
            Message.of("column.i"),
            Message.of("column.a"),
            Message.of("column.b"),
            Message.of("column.product")),
        rows);
  }

  @Override
  public Message announcement(Parameters parameters, Playing state) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    double[] products = Vecs.products(a, b);
    int step = step(parameters);
    if (step == 0) {
      return Message.of("describe.start").with("a", Shown.typed(a)).with("b", Shown.typed(b));
    }
    if (step == STEPS) {
      return Message.of("describe.sum")
          .with("a", Shown.typed(a))
          .with("b", Shown.typed(b))
          .with("terms", Vecs.sum(products, 2))
          .with("dot", Shown.one(Num.upTo(Sums.sum(products), 2)));
    }
    return Message.of("describe.product")
        .with("i", step)
        .with("a", Shown.one(Num.exact(a[step - 1])))
        .with("b", Shown.one(Num.exact(b[step - 1])))
        .with("product", Shown.one(Num.upTo(products[step - 1], 2)));
  }
}
