package forwardpass.lessons.forwardpass;

import forwardpass.engine.forward.RowMajor;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.TableBuilder;
import java.util.List;

/** A tensor of the shape (2, 5, 8) as two pages, and as it lies in memory. */
public final class TensorPages extends PanelFigure {
  static final int[] SIZES = {2, 5, 8};
  private static final List<String> KINDS =
      List.of("number", "vector", "page", "position", "feature");

  /** The place of the open number, which is also the number itself. */
  static final IntegerParameter AT = new IntegerParameter("at", 66, 0, 79);

  private static final ChoiceParameter KIND = new ChoiceParameter("kind", "vector", KINDS);

  public TensorPages() {
    super("forward-tensor", KIND, AT);
    fieldsAre(KIND);
  }

  static Slice slice(String kind, int at) {
    boolean[] isFixed =
        switch (kind) {
          case "number" -> new boolean[] {true, true, true};
          case "vector" -> new boolean[] {true, true, false};
          case "page" -> new boolean[] {true, false, false};
          case "position" -> new boolean[] {false, true, false};
          default -> new boolean[] {false, false, true};
        };
    return new Slice(SIZES, isFixed, at);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int at = parameters.get(AT);
    Slice slice = slice(parameters.get(KIND), at);
    TableBuilder table =
        TableBuilder.of("table", "column.code", "column.shape", "column.count", "column.pieces");
    for (String kind : KINDS) {
      Slice one = slice(kind, at);
      table
          .row(kind)
          .litWhen(kind.equals(parameters.get(KIND)))
          .given(new Text(one.code()))
          .given(new Text(one.shape()))
          .live(Num.whole(one.count()))
          .live(Num.whole(one.pieces()));
    }
    return Panel.saying("describe")
        .announce("at", Num.whole(at), "open")
        .announce("b", RowMajor.index(SIZES, at, 0))
        .announce("t", RowMajor.index(SIZES, at, 1))
        .announce("d", RowMajor.index(SIZES, at, 2))
        .announce("code", slice.code())
        .announce("shape", new Text(slice.shape()), "slice")
        .announce("pieces", slice.pieces())
        .with(Group.of("pair", new PageTable(0, slice), new PageTable(1, slice)))
        .with(new MemoryStrip(slice))
        .verdict()
        .table(table);
  }
}
