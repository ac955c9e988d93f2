package forwardpass.lessons.probability;

import forwardpass.engine.numeric.Sums;
import forwardpass.engine.probability.Categorical;
import forwardpass.engine.probability.Distribution;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/**
 * Four probabilities laid end to end from 0 to 1: where they fill the line they are a distribution,
 * and a random point on it draws a word. The state counts the throws.
 */
public final class UnitLine extends StatefulFigure<Integer> implements PanelLesson<Integer> {
  private static final VectorParameter P =
      VectorParameter.fixed("p", -1, 1, 0.05, 0.5, 0.25, 0.15, 0.1);
  static final NumberParameter U = new NumberParameter("u", 0.62, 0, 0.99, 0.01);

  public UnitLine() {
    super("probability-line", StateCodec.of(Codecs.WHOLE), P, U);
    fieldsAre(P);
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
  public Panel panel(Parameters parameters, Integer throwsSoFar) {
    double[] p = parameters.array(P);
    double u = parameters.get(U);
    double sum = Sums.sum(p);
    TableBuilder table =
        TableBuilder.of("table.caption", "column.word", "column.p", "column.from", "column.to");
    double end = 0;
    for (int i = 0; i < p.length; i++) {
      double start = end;
      end += p[i];
      table.row(i).said("word." + (i + 1)).given(Num.upTo(p[i], 3)).upTo(3, start, end);
    }
    return Panel.saying(outcome(p, u, sum))
        .with(Group.of("job needs-js", Button.of("throw", Message.of("throw"))))
        .figure(new UnitLinePicture(p, u), table)
        .verdict()
        .names("sum", Num.upTo(sum + 0.0, 3), "p")
        .names("u", Num.upTo(u, 2), "u");
  }

  private static Message outcome(double[] p, double u, double sum) {
    for (double part : p) {
      if (part < 0) {
        return Message.of("verdict.negative").with("p", Num.upTo(part, 3));
      }
    }
    if (!Distribution.isValid(p)) {
      return Message.of(sum > 1 ? "verdict.over" : "verdict.under")
          .with("sum", Num.upTo(sum, 3))
          .with("gap", Num.upTo(Math.abs(1 - sum), 3));
    }
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
