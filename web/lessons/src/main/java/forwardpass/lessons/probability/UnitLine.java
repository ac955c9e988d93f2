package forwardpass.lessons.probability;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.probability.Categorical;
import forwardpass.engine.probability.Distribution;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.StatefulFigure;
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
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * Four probabilities laid end to end from 0 to 1: where they fill the line they are a distribution,
 * and a random point on it draws a word. The state counts the throws.
 */
public final class UnitLine extends StatefulFigure<Integer> {
  private static final VectorParameter P =
      new VectorParameter("p", List.of(0.5, 0.25, 0.15, 0.1), 4, 4, -1, 1, 0.05);
  static final NumberParameter U = new NumberParameter("u", 0.62, 0, 0.99, 0.01);

  public UnitLine() {
    super("probability-line", StateCodec.of(Codecs.WHOLE), P, U);
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
    DataTable table =
        DataTable.of("table.caption", "column.word", "column.p", "column.from", "column.to");
    double start = 0;
    for (int i = 0; i < p.length; i++) {
      View from = live(Num.upTo(start, 3));
      start += p[i];
      View to = live(Num.upTo(start, 3));
      table = table.row(i, said("word." + (i + 1)), given(Num.upTo(p[i], 3)), from, to);
    }
    return table;
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
