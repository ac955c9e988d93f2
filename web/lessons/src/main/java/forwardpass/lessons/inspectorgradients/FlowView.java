package forwardpass.lessons.inspectorgradients;

import forwardpass.engine.inspect.Cell;
import forwardpass.engine.inspect.CellFlow.Flow;
import forwardpass.engine.inspect.FlowTrace;
import forwardpass.lessons.inspector.CellView;
import forwardpass.lessons.inspector.Marks;
import forwardpass.lessons.inspector.Stage;
import forwardpass.lessons.inspector.Traced;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** One cell's gradient: what flows back into it, and what a nudge measures. */
record FlowView(WayBack shown) {
  private Flowed flowed() {
    Flowed flowed = shown.flowed();
    if (flowed == null) {
      throw new IllegalStateException("gradients: no cell at " + shown.place().print());
    }
    return flowed;
  }

  Message describe() {
    Flowed flowed = flowed();
    Message described =
        Message.of("describe." + (shown.measured() == null ? "cell" : "nudged"))
            .with("name", CellView.name(flowed.cell()))
            .with("value", Num.sized(flowed.value(), 4))
            .with("gradient", Num.sized(flowed.gradient(), 4));
    Measuring measured = shown.measured();
    return measured == null
        ? described
        : described.with("slope", Num.sized(measured.slopes().get(measured.chosen()), 4));
  }

  List<View> parts() {
    Flowed flowed = flowed();
    List<View> parts = new ArrayList<>();
    parts.add(new Say("p", "zoom-title", title(flowed)));
    parts.add(Say.paragraph(Stage.of(flowed.cell().tensor()).formula()));
    parts.add(new Say("p", "", Message.of(flowed.count() == 0 ? "flow.none" : "flow.rule")));
    if (flowed.count() > 0) {
      parts.add(table(flowed));
    }
    if (flowed.count() > Traced.SHOWN) {
      parts.add(CellView.pages(shown.place(), flowed.count()));
    }
    Measuring measured = shown.measured();
    parts.add(
        Group.of(
            "job",
            Button.of(GradientInspector.CHECK, Message.of("nudge.ask")).when(measured == null)));
    if (measured != null) {
      parts.addAll(new MeasuringView(measured, flowed.gradient()).parts());
    }
    return parts;
  }

  private static Message title(Flowed flowed) {
    return Message.of("flow.title")
        .with("name", CellView.name(flowed.cell()))
        .with("value", Num.sized(flowed.value(), 4))
        .with("gradient", Num.sized(flowed.gradient(), 4));
  }

  private static View table(Flowed flowed) {
    Message caption =
        Message.of(flowed.count() > Traced.SHOWN ? "flow.some" : "flow.all")
            .with("shown", flowed.flows().size())
            .with("count", flowed.count());
    DataTable table =
        DataTable.of(caption, "flow.number", "flow.user", "flow.slope", "flow.product");
    for (int i = 0; i < flowed.flows().size(); i++) {
      Flow flow = flowed.flows().get(i);
      int place = flowed.places().get(i);
      table =
          table.row(
              "f" + place,
              new Leaf(Num.whole(place)),
              user(flow),
              DataTable.live(Marks.value(flow.slope())),
              DataTable.live(Marks.value(flow.product())));
    }
    if (flowed.count() > Traced.SHOWN) {
      int others = flowed.count() - flowed.flows().size();
      table =
          table.row(
              "rest",
              Say.inline(Message.of("flow.rest").with("count", others)),
              blank(),
              blank(),
              DataTable.live(Marks.value(flowed.rest())));
    }
    table =
        table.marked(
            "total",
            "sum",
            Say.inline("flow.sum"),
            blank(),
            blank(),
            DataTable.live(Num.sized(flowed.sum(), 6)));
    double rounding = flowed.gradient() - flowed.sum();
    return table.row(
        "tape",
        Say.inline(Message.of("flow.tape").with("off", Num.sized(rounding, 1))),
        blank(),
        blank(),
        DataTable.live(Num.sized(flowed.gradient(), 6)));
  }

  private static View blank() {
    return Marks.leaf(new Text(""));
  }

  private static View user(Flow flow) {
    Cell user = flow.user();
    Num gradient = Marks.value(flow.gradient());
    return user.tensor().equals(FlowTrace.LOSS)
        ? new Leaf(gradient)
        : CellView.open(user, gradient, " grad");
  }
}
