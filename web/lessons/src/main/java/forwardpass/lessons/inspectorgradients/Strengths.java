package forwardpass.lessons.inspectorgradients;

import forwardpass.lessons.inspector.CellView;
import forwardpass.lessons.inspector.Inspector;
import forwardpass.lessons.inspector.Marks;
import forwardpass.lessons.inspector.Place;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;

/** All weights: how strong the gradient of each tensor is, and its largest number. */
record Strengths(WayBack shown) implements View {
  @Override
  public Node lower(Words words) {
    DataTable table =
        DataTable.of("weights.caption", "weights.name", "weights.norm", "weights.most");
    for (Strength one : shown.strengths()) {
      String name = one.most().tensor();
      View open =
          Marks.leaf(
              Marks.button(
                  "operand-open",
                  Inspector.action(Place.tensor(name, 0, 0, 0)),
                  List.of(new Text(name))));
      table =
          table.row(
              name,
              open,
              DataTable.live(Marks.value(one.norm())),
              CellView.open(one.most(), Marks.value(one.gradient()), " grad"));
    }
    return Element.of(
        "details",
        "as-table",
        Element.of("summary", "", words.say(Message.of("weights.open"))),
        table.lower(words));
  }
}
