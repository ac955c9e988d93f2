package forwardpass.lessons.chainrule;

import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.probability.JointCounts;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.Steps;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Pairs of words counted in a table; what a cell is of the whole, of its row, of its column. */
public final class Counts extends PureFigure {
  static final MatrixParameter COUNTS =
      MatrixParameter.fixed(
          "counts", List.of(Reals.list(30, 10, 20), Reals.list(8, 24, 8)), 0, 999, 1);
  private static final ChoiceParameter BEFORE =
      new ChoiceParameter("before", "the", List.of("the", "a"));
  private static final ChoiceParameter AFTER =
      new ChoiceParameter("after", "cat", List.of("cat", "dog", "mat"));

  /** The counts, and the cell that is looked at. */
  @SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
  record Cell(double[][] counts, int row, int column) {
    double inRow() {
      return JointCounts.total(counts[row]);
    }

    double inColumn() {
      return JointCounts.total(JointCounts.transposed(counts)[column]);
    }

    double inAll() {
      return JointCounts.total(counts);
    }

    double count() {
      return counts[row][column];
    }

    /** The column's share of the row. */
    double forward() {
      return JointCounts.conditional(counts, row, column);
    }

    /** The row's share of the column. */
    double back() {
      return JointCounts.conditional(JointCounts.transposed(counts), column, row);
    }
  }

  public Counts() {
    super("probability-counts", COUNTS, BEFORE, AFTER);
  }

  private static Cell cell(Parameters parameters) {
    List<List<Double>> rows = parameters.get(COUNTS);
    double[][] counts = new double[rows.size()][];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Reals.array(rows.get(i));
    }
    return new Cell(
        counts,
        Among.index(BEFORE.options(), parameters.get(BEFORE)),
        Among.index(AFTER.options(), parameters.get(AFTER)));
  }

  @Override
  public View view(Parameters parameters) {
    Cell cell = cell(parameters);
    List<View> parts = new ArrayList<>();
    parts.add(new CountsTable(cell));
    if (cell.inAll() > 0) {
      parts.add(new Figure(new MosaicPicture(cell), announcement(parameters), conditionals(cell)));
    }
    parts.add(
        cell.inRow() > 0 && cell.inColumn() > 0
            ? new Steps(steps(cell))
            : new Say("p", "says-error", announcement(parameters)));
    return Group.of("", parts);
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
  private static DataTable conditionals(Cell cell) {
    DataTable table =
        DataTable.of(
            "table.caption",
            "table.before",
            "second.cat",
            "second.dog",
            "second.mat",
            "table.share");
    for (int i = 0; i < cell.counts().length; i++) {
      View[] cells = new View[AFTER.options().size() + 2];
      cells[0] = said("first." + before(i));
      for (int j = 0; j < cell.counts()[i].length; j++) {
        cells[j + 1] =
            JointCounts.total(cell.counts()[i]) > 0
                ? live(Num.fixed(JointCounts.conditional(cell.counts(), i, j), 3))
                : said("none");
      }
      cells[cells.length - 1] = live(Num.fixed(JointCounts.marginal(cell.counts(), i), 3));
      table = table.marked(i == cell.row() ? "lit" : "", Integer.toString(i), cells);
    }
    return table;
  }

  @Override
  public List<Named> named(Parameters parameters) {
    Cell cell = cell(parameters);
    double[][] counts = cell.counts();
    double cat = counts[0][0] + counts[1][0];
    return List.of(
        Named.of("cat", Num.upTo(cat, 2)).at("column-0"),
        Named.of("pairs", Num.upTo(cell.inAll(), 2)).at("all"),
        Named.of("the-cat", Num.upTo(counts[0][0], 2)).at("counts.0"),
        Named.of("the", Num.upTo(JointCounts.total(counts[0]), 2)).at("row-0"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    Cell cell = cell(parameters);
    boolean isCounted = cell.inRow() > 0 && cell.inColumn() > 0;
    String key = isCounted ? "describe" : cell.inRow() == 0 ? "never.row" : "never.column";
    Message message =
        Message.of(key).with("before", parameters.get(BEFORE)).with("after", parameters.get(AFTER));
    return isCounted
        ? message
            .with("forward", Num.fixed(cell.forward(), 3))
            .with("back", Num.fixed(cell.back(), 3))
        : message;
  }

  static String before(int row) {
    return BEFORE.options().get(row);
  }

  static String after(int column) {
    return AFTER.options().get(column);
  }
}
