package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Both curves; a point on the one and its mirror image on the other. */
public final class ExpLogCurves implements PureLesson {
  static final NumberParameter X = new NumberParameter("x", 1.0, -3, 2, 0.1);

  @Override
  public String id() {
    return "exp-log-curves";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(X);
  }

  @Override
  public View view(Parameters parameters) {
    double x = parameters.get(X);
    return new Figure(new CurvesPicture(x), announcement(parameters), table(x));
  }

  private static DataTable table(double x) {
    double y = Exp.exp(x);
    return new DataTable(
        Message.of("table.caption"),
        List.of(Message.of("column.curve"), Message.of("column.in"), Message.of("column.out")),
        List.of(
            new DataTable.Row(
                "exp",
                "",
                List.of(
                    Say.inline("row.exp"), new Leaf(Num.upTo(x, 3)), new Live(Num.fixed(y, 3)))),
            new DataTable.Row(
                "ln",
                "",
                List.of(
                    Say.inline("row.ln"),
                    new Live(Num.fixed(y, 3)),
                    new Live(Num.upTo(Log.log(y), 3))))));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double x = parameters.get(X);
    return List.of(
        Named.of("x", Num.upTo(x, 3)).at("x"), Named.of("exp", Num.fixed(Exp.exp(x), 3)).at("x"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double x = parameters.get(X);
    return Message.of("describe").with("x", Num.upTo(x, 3)).with("y", Num.fixed(Exp.exp(x), 3));
  }
}
