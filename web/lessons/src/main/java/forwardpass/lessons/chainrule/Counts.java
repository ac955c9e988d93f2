package forwardpass.lessons.chainrule;

import forwardpass.engine.probability.JointCounts;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Steps;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Pairs of words counted in a table; what a cell is of the whole, of its row, of its column. */
public final class Counts extends PanelFigure {
  static final MatrixParameter COUNTS =
      MatrixParameter.fixed(
          "counts", List.of(Reals.list(30, 10, 20), Reals.list(8, 24, 8)), 0, 999, 1);
  private static final ChoiceParameter BEFORE = ChoiceParameter.of("before", "the", "a");
  private static final ChoiceParameter AFTER = ChoiceParameter.of("after", "cat", "dog", "mat");

  public Counts() {
    super("probability-counts", COUNTS, BEFORE, AFTER);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    String before = parameters.get(BEFORE);
    String after = parameters.get(AFTER);
    double[][] counts = parameters.arrays(COUNTS);
    Cell cell =
        new Cell(
            counts, Among.index(BEFORE.options(), before), Among.index(AFTER.options(), after));
    boolean isCounted = cell.inRow() > 0 && cell.inColumn() > 0;
    Panel panel =
        Panel.saying(outcome(cell, isCounted).with("before", before).with("after", after))
            .with(new CountsTable(cell));
    if (cell.inAll() > 0) {
      panel.figure(new MosaicPicture(cell), conditionals(cell));
    }
    if (isCounted) {
      panel.with(new Steps(steps(cell)));
    } else {
      panel.error();
    }
    return panel
        .names("cat", Num.upTo(counts[0][0] + counts[1][0], 2), "column-0")
        .names("pairs", Num.upTo(cell.inAll(), 2), "all")
        .names("the-cat", Num.upTo(counts[0][0], 2), "counts.0")
        .names("the", Num.upTo(JointCounts.total(counts[0]), 2), "row-0");
  }

  private static Message outcome(Cell cell, boolean isCounted) {
    if (!isCounted) {
      return Message.of(cell.inRow() == 0 ? "never.row" : "never.column");
    }
    return Message.of("describe")
        .with("forward", Num.fixed(cell.forward(), 3))
        .with("back", Num.fixed(cell.back(), 3));
  }

  private static List<Steps.Step> steps(Cell cell) {
    double joint = JointCounts.joint(cell.counts(), cell.row(), cell.column());
    double marginal = JointCounts.marginal(cell.counts(), cell.row());
    return List.of(
        step("joint", line("joint", cell.count(), cell.inAll(), joint)),
        step("marginal", line("marginal", cell.inRow(), cell.inAll(), marginal)),
        step(
            "conditional",
            line("given", joint, marginal, cell.forward()),
            line("row", cell.count(), cell.inRow(), cell.forward())),
        step("back", line("column", cell.count(), cell.inColumn(), cell.back())));
  }

  private static Steps.Step step(String key, Steps.Line... lines) {
    return new Steps.Step(
        key, Message.of(key + ".name"), Message.of(key + ".rule"), List.of(lines));
  }

  private static Steps.Line line(String key, double top, double bottom, double result) {
    Node quotient =
        Maths.math(
            Maths.number(Num.upTo(top, 3)),
            Maths.op("/"),
            Maths.number(Num.upTo(bottom, 3)),
            Maths.equal(result, 3));
    return new Steps.Line(
        key,
        new Leaf(Element.of("span", "", quotient)),
        new Live(Maths.math(Maths.number(Num.fixed(result, 3)))));
  }

  /** P(after | before), a row for each word before. */
  private static TableBuilder conditionals(Cell cell) {
    String[] columns = {"table.before", "second.cat", "second.dog", "second.mat", "table.share"};
    TableBuilder table = TableBuilder.of("table.caption", columns);
    for (int i = 0; i < cell.counts().length; i++) {
      TableBuilder.Row row = table.row(i).litWhen(i == cell.row()).said("first." + before(i));
      for (int j = 0; j < cell.counts()[i].length; j++) {
        if (JointCounts.total(cell.counts()[i]) > 0) {
          row.fixed(3, JointCounts.conditional(cell.counts(), i, j));
        } else {
          row.said("none");
        }
      }
      row.fixed(3, JointCounts.marginal(cell.counts(), i));
    }
    return table;
  }

  static String before(int row) {
    return BEFORE.options().get(row);
  }

  static String after(int column) {
    return AFTER.options().get(column);
  }
}
