package forwardpass.lessons.inspector;

import forwardpass.engine.inspect.Cell;
import forwardpass.engine.inspect.CellSum;
import forwardpass.engine.inspect.CellSum.Operand;
import forwardpass.engine.inspect.CellSum.Part;
import forwardpass.engine.inspect.CellSum.Rule;
import forwardpass.engine.inspect.CellSum.Term;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** One cell: the sum that made it, every number of which opens in its turn. */
public final class CellView {
  private CellView() {}

  private static Traced traced(Inspection shown) {
    Traced traced = shown.traced();
    if (traced == null) {
      throw new IllegalStateException("inspector: no cell at " + shown.place().print());
    }
    return traced;
  }

  static Message describe(Inspection shown) {
    CellSum sum = traced(shown).sum();
    return Message.of("describe.cell")
        .with("name", name(sum.cell()))
        .with("value", Num.sized(sum.value(), 6));
  }

  static List<View> of(Inspection shown) {
    Traced traced = traced(shown);
    CellSum sum = traced.sum();
    List<View> parts = new ArrayList<>();
    parts.add(new Say("p", "zoom-title", describe(shown)));
    parts.add(Say.paragraph(Stage.of(sum.cell().tensor()).formula()));
    parts.add(Say.paragraph("rule." + sum.rule().name()));
    if (traced.count() > 0) {
      parts.add(terms(shown, traced));
    }
    if (traced.count() > Traced.SHOWN) {
      parts.add(pages(shown.place(), traced.count()));
    }
    if (!sum.parts().isEmpty()) {
      parts.add(parts(sum));
    }
    return parts;
  }

  /** A cell as it is written: blocks.2.q, head 1, [4, 8]. */
  public static String name(Cell cell) {
    return cell.tensor()
        + "["
        + (isHeaded(cell) ? cell.head() + ", " : "")
        + cell.row()
        + ", "
        + cell.col()
        + "]";
  }

  private static boolean isHeaded(Cell cell) {
    return Stage.of(cell.tensor()).hasHeads();
  }

  private static View terms(Inspection shown, Traced traced) {
    CellSum sum = traced.sum();
    boolean isProduct = sum.rule() == Rule.PRODUCT;
    boolean isSoftmax = sum.rule() == Rule.SOFTMAX;
    Message caption =
        Message.of(traced.count() > Traced.SHOWN ? "terms.some" : "terms.all")
            .with("shown", sum.terms().size())
            .with("count", traced.count());
    DataTable table =
        isProduct
            ? DataTable.of(caption, "terms.number", "terms.left", "terms.right", "terms.product")
            : DataTable.of(
                caption, "terms.number", "terms.left", isSoftmax ? "terms.exp" : "terms.product");
    for (int i = 0; i < sum.terms().size(); i++) {
      Term term = sum.terms().get(i);
      int place = traced.places().get(i);
      List<View> cells = new ArrayList<>();
      cells.add(number(shown, sum, place));
      cells.add(operand(term.left()));
      Operand right = term.right();
      if (isProduct) {
        cells.add(right == null ? Marks.leaf(new Text("")) : operand(right));
      }
      cells.add(DataTable.live(Marks.value(term.product())));
      table = table.with(new DataTable.Row("t" + place, "", cells));
    }
    if (traced.count() > Traced.SHOWN) {
      List<View> cells = new ArrayList<>();
      int others = traced.count() - sum.terms().size();
      cells.add(Say.inline(Message.of("terms.rest").with("count", others)));
      for (int i = 0; i < (isProduct ? 2 : 1); i++) {
        cells.add(Marks.leaf(new Text("")));
      }
      cells.add(DataTable.live(Marks.value(traced.rest())));
      table = table.with(new DataTable.Row("rest", "", cells));
    }
    return table;
  }

  /** A term's place; in a softmax over tokens, the token. */
  private static View number(Inspection shown, CellSum sum, int place) {
    Stage stage = Stage.of(sum.cell().tensor());
    if (stage == Stage.PATTERN || stage == Stage.Z) {
      return new Piece(shown.pieces().get(place));
    }
    return new Leaf(Num.whole(place));
  }

  /** A number that went in, with its name; it opens its own cell. */
  private static View operand(Operand operand) {
    Cell cell = operand.cell();
    return open(cell, Marks.value(operand.value()), operand.isWeight() ? " weight" : "");
  }

  /** A number with the name of a cell, which it opens. */
  public static View open(Cell cell, Num value, String cssClass) {
    Node name = Element.of("span", "operand-name", new Text(name(cell)));
    Place place = Place.cell(cell.tensor(), cell.head(), cell.row(), cell.col(), 0);
    return Marks.leaf(
        Marks.button(
            "operand operand-open" + cssClass, Inspector.action(place), List.of(value, name)));
  }

  /** Other parts of a sum of so many terms. */
  public static View pages(Place at, int count) {
    int last = (count + Traced.SHOWN - 1) / Traced.SHOWN;
    List<View> buttons = new ArrayList<>();
    buttons.add(page(at, 0, "largest", at.page() != 0));
    buttons.add(page(at, Math.max(1, at.page() - 1), "before", at.page() > 1));
    buttons.add(page(at, Math.min(last, at.page() + 1), "after", at.page() < last));
    return Group.of("job", buttons);
  }

  private static View page(Place at, int page, String key, boolean isMove) {
    Place to = Place.cell(at.tensor(), at.head(), at.row(), at.col(), page);
    return words ->
        ((Element)
                Button.of(Inspector.action(to), Message.of("terms." + key))
                    .when(isMove)
                    .lower(words))
            .keyed("page-" + key);
  }

  private static View parts(CellSum sum) {
    DataTable table = DataTable.of("parts.caption", "parts.name", "parts.value");
    for (Part part : sum.parts()) {
      Operand from = part.cell();
      View value = from == null ? DataTable.live(Num.sized(part.value(), 6)) : operand(from);
      table = table.row(part.name(), Say.inline("part." + part.name()), value);
    }
    View total = new Live(Num.sized(sum.value(), 6));
    return table.marked("total", "value", Say.inline("part.value"), total);
  }
}
