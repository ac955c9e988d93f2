package forwardpass.lessons.linkbylink;

import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Two pairs of gears, one after the other: their ratios multiply. */
public final class GearsFigure extends PureFigure {
  private static final IntegerParameter FIRST = new IntegerParameter("first", 3, 1, 4);
  private static final IntegerParameter SECOND = new IntegerParameter("second", 2, 1, 4);
  static final NumberParameter TURN = new NumberParameter("turn", 0.25, 0, 1, 0.01);

  public GearsFigure() {
    super("derivatives-gears", FIRST, SECOND, TURN);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(FIRST, SECOND);
  }

  @Override
  public View view(Parameters parameters) {
    int first = parameters.get(FIRST);
    int second = parameters.get(SECOND);
    double turn = parameters.get(TURN);
    return Group.of(
        "",
        new Figure(
            new GearsPicture(first, second, turn),
            announcement(parameters),
            table(first, second, turn)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  private static DataTable table(int first, int second, double turn) {
    return new DataTable(
        Message.of("table.caption"),
        List.of(Message.of("column.gear"), Message.of("column.rate"), Message.of("column.turns")),
        List.of(
            row("x", 1, turn),
            row("u", first, first * turn),
            row("y", second, first * second * turn)));
  }

  private static DataTable.Row row(String key, int rate, double turns) {
    return new DataTable.Row(
        key,
        "",
        List.of(Say.inline("row." + key), new Leaf(Num.whole(rate)), new Live(Num.upTo(turns, 2))));
  }

  @Override
  public Message announcement(Parameters parameters) {
    int first = parameters.get(FIRST);
    int second = parameters.get(SECOND);
    double turn = parameters.get(TURN);
    return Message.of("describe")
        .with("first", first)
        .with("second", second)
        .with("both", first * second)
        .with("x", Num.upTo(turn, 2))
        .with("u", Num.upTo(first * turn, 2))
        .with("y", Num.upTo(first * second * turn, 2));
  }
}
