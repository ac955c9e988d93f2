package forwardpass.lessons.probability;

import forwardpass.engine.probability.Categorical;
import forwardpass.engine.probability.Distribution;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
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

/**
 * Four probabilities laid end to end from 0 to 1: where they fill the line they are a distribution,
 * and a random point on it draws a word. The state counts the throws.
 */
public final class UnitLine implements Lesson<Integer> {
  private static final VectorParameter P =
      new VectorParameter("p", List.of(0.5, 0.25, 0.15, 0.1), 4, 4, -1, 1, 0.05);
  static final NumberParameter U = new NumberParameter("u", 0.62, 0, 0.99, 0.01);

  private static final StateCodec<Integer> CODEC = new Form();

  private static final class Form implements StateCodec<Integer> {
    @Override
    public void write(Integer throwsSoFar, CodecWriter out) {
      out.whole(throwsSoFar);
    }

    @Override
    public Integer read(CodecReader in) {
      return in.whole();
    }
  }

  @Override
  public StateCodec<Integer> codec() {
    return CODEC;
  }

  @Override
  public String id() {
    return "probability-line";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(P, U);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(P);
  }

  @Override
  public Integer init(Parameters parameters) {
    return 0;
  }

  @Override
  public Update<Integer> update(Parameters parameters, Integer throwsSoFar, Event event) {
    if (event instanceof Event.Pressed pressed && pressed.action().equals("throw")) {
      int next = throwsSoFar + 1;
      int hundredths = Rng.seeded(next).nextInt(100);
      return Update.of(parameters.with(U, hundredths / 100.0), next);
    }
    return Update.of(parameters, throwsSoFar);
  }

  @Override
  public View view(Parameters parameters, Integer throwsSoFar) {
    double[] p = Reals.array(parameters.get(P));
    double u = parameters.get(U);
    return Group.of(
        "",
        Group.of("job needs-js", Button.of("throw", Message.of("throw"))),
        new Figure(new UnitLinePicture(p, u), announcement(parameters, throwsSoFar), table(p)),
        new Say("p", "verdict-line", announcement(parameters, throwsSoFar)));
  }

  private static DataTable table(double[] p) {
    List<DataTable.Row> rows = new ArrayList<>();
    double start = 0;
    for (int i = 0; i < p.length; i++) {
      rows.add(
          DataTable.Row.of(
              i,
              Say.inline("word." + (i + 1)),
              new Leaf(Num.upTo(p[i], 3)),
              new Live(Num.upTo(start, 3)),
              new Live(Num.upTo(start + p[i], 3))));
      start += p[i];
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(
            Message.of("column.word"),
            Message.of("column.p"),
            Message.of("column.from"),
            Message.of("column.to")),
        rows);
  }

  @Override
  public Message announcement(Parameters parameters, Integer throwsSoFar) {
    double[] p = Reals.array(parameters.get(P));
    double sum = 0;
    for (double part : p) {
      if (part < 0) {
        return Message.of("verdict.negative").with("p", Num.upTo(part, 3));
      }
      sum += part;
    }
    if (!Distribution.isValid(p)) {
      return Message.of(sum > 1 ? "verdict.over" : "verdict.under")
          .with("sum", Num.upTo(sum, 3))
          .with("gap", Num.upTo(Math.abs(1 - sum), 3));
    }
    double u = parameters.get(U);
    int drawn = Categorical.outcomeAt(p, u);
    double start = 0;
    for (int i = 0; i < drawn; i++) {
      start += p[i];
    }
    return Message.of("verdict.valid-" + (drawn + 1))
        .with("u", Num.upTo(u, 2))
        .with("from", Num.upTo(start, 3))
        .with("to", Num.upTo(start + p[drawn], 3));
  }
}
