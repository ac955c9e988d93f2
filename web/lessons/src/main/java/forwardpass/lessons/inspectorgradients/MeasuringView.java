package forwardpass.lessons.inspectorgradients;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A gradient beside what nudges of several sizes measure. */
record MeasuringView(Measuring measured, double gradient) {
  private static final double SMALLEST = 1e-9; // below it a gradient is rounding alone

  List<View> parts() {
    DataTable table =
        DataTable.of(
            "nudge.caption",
            "nudge.delta",
            "nudge.slope",
            "nudge.tape",
            "nudge.off",
            "nudge.digits");
    for (int i = 0; i < measured.deltas().size(); i++) {
      table =
          table.marked(
              i == measured.chosen() ? "lit" : "",
              "d" + i,
              new Leaf(Num.sized(measured.deltas().get(i), 2)),
              DataTable.live(Num.sized(measured.slopes().get(i), 4)),
              new Leaf(Num.sized(gradient, 4)),
              off(i),
              new Leaf(Num.whole(isMeasurable() ? measured.digits(i, gradient) : 0)));
    }
    return List.of(table, new Say("p", "muted-line", said()));
  }

  private boolean isMeasurable() {
    return Math.abs(gradient) > SMALLEST;
  }

  private View off(int row) {
    return isMeasurable()
        ? DataTable.live(Num.sized(measured.off(row, gradient), 1))
        : new Leaf(new Text("\u2013"));
  }

  private Message said() {
    int chosen = measured.chosen();
    return Message.of(isMeasurable() ? "nudge.said" : "nudge.zero")
        .with("delta", Num.sized(measured.deltas().get(chosen), 2))
        .with("grain", Num.sized(measured.grain(), 1))
        .with("digits", isMeasurable() ? measured.digits(chosen, gradient) : 0);
  }
}
