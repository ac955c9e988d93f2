package forwardpass.lessons.linkbylink;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;

/** Two pairs of gears, one after the other: their ratios multiply. */
public final class GearsFigure extends PanelFigure {
  private static final IntegerParameter FIRST = new IntegerParameter("first", 3, 1, 4);
  private static final IntegerParameter SECOND = new IntegerParameter("second", 2, 1, 4);
  static final NumberParameter TURN = new NumberParameter("turn", 0.25, 0, 1, 0.01);

  public GearsFigure() {
    super("derivatives-gears", FIRST, SECOND, TURN);
    fieldsAre(FIRST, SECOND);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int first = parameters.get(FIRST);
    int second = parameters.get(SECOND);
    double turn = parameters.get(TURN);
    Num x = Num.upTo(turn, 2);
    Num u = Num.upTo(first * turn, 2);
    Num y = Num.upTo(first * second * turn, 2);
    TableBuilder table =
        TableBuilder.of("table.caption", "column.gear", "column.rate", "column.turns");
    table.saidRow("x").given(Num.whole(1)).live(x);
    table.saidRow("u").given(Num.whole(first)).live(u);
    table.saidRow("y").given(Num.whole(second)).live(y);
    return Panel.saying("describe")
        .announce("first", first)
        .announce("second", second)
        .announce("both", first * second)
        .announce("x", x, "turn")
        .announce("u", u)
        .announce("y", y, "y")
        .figure(new GearsPicture(first, second, turn), table)
        .verdict()
        .names("first", Num.whole(first), "first")
        .names("second", Num.whole(second), "second")
        .names("both", Num.whole(first * second));
  }
}
