package forwardpass.lessons.comparingmodels;

import forwardpass.engine.statistics.McNemar;
import forwardpass.lessons.comparison.Comparison;
import forwardpass.lessons.comparison.JudgedRow;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * Two models on the same 200 questions: their accuracies stay as they are set, and what moves is on
 * how many questions both are right. The paired error follows it, the unpaired one does not.
 */
public final class SameItems extends PureFigure {
  static final int ITEMS = 200;
  private static final IntegerParameter A = new IntegerParameter("a", 168, 20, 190);
  private static final IntegerParameter B = new IntegerParameter("b", 156, 20, 190);
  private static final IntegerParameter BOTH = new IntegerParameter("both", 146, 0, ITEMS);

  public SameItems() {
    super("statistics-same-items", A, B, BOTH);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(A, B);
  }

  /** The four kinds of question. */
  record Counts(int both, int onlyA, int onlyB) {
    static Counts of(Parameters parameters) {
      int a = parameters.get(A);
      int b = parameters.get(B);
      int both = Math.max(least(a, b), Math.min(Math.min(a, b), parameters.get(BOTH)));
      return new Counts(both, a - both, b - both);
    }

    /** On so many at least both are right, where there are ITEMS in all. */
    static int least(int a, int b) {
      return Math.max(0, a + b - ITEMS);
    }

    int neither() {
      return ITEMS - both - onlyA - onlyB;
    }

    /** The same accuracies with another number of questions that both have right. */
    Counts with(int other) {
      return new Counts(other, onlyA + both - other, onlyB + both - other);
    }

    int least() {
      return least(both + onlyA, both + onlyB);
    }

    int most() {
      return both + Math.min(onlyA, onlyB);
    }

    /** One score a question and model. */
    Comparison comparison() {
      double[] first = new double[ITEMS];
      double[] second = new double[ITEMS];
      int[] each = new int[ITEMS];
      for (int i = 0; i < ITEMS; i++) {
        first[i] = i < both + onlyA ? 1 : 0;
        second[i] = i < both || (i >= both + onlyA && i < both + onlyA + onlyB) ? 1 : 0;
        each[i] = i;
      }
      return new Comparison(first, second, each);
    }

    /** √((n₁₀ + n₀₁ − (n₁₀ − n₀₁)²/n) / (n − 1) / n): of differences that are 1, 0 and −1. */
    double pairedError() {
      double squares = onlyA + onlyB - (double) (onlyA - onlyB) * (onlyA - onlyB) / ITEMS;
      return Math.sqrt(squares / (ITEMS - 1) / ITEMS);
    }
  }

  /** The ring stays on its rail: else keys would move it unseen before it follows them. */
  @Override
  public Update<None> update(Parameters parameters, None state, Event event) {
    int both = Counts.of(parameters).both();
    return Update.of(
        parameters.get(BOTH) == both ? parameters : parameters.with(BOTH, both), state);
  }

  @Override
  public View view(Parameters parameters) {
    Counts counts = Counts.of(parameters);
    return Group.of(
        "",
        new Figure(new SameItemsPicture(counts), announcement(parameters), table(counts)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  private static DataTable table(Counts counts) {
    DataTable table =
        DataTable.of("table.caption", "column.test", "column.error", "column.interval", "column.p");
    Comparison comparison = counts.comparison();
    if (!comparison.isTestable()) {
      return table;
    }
    table = JudgedRow.in(table, "unpaired", comparison.unpaired());
    table = JudgedRow.in(table, "paired", comparison.paired());
    return table.row(
        "mcnemar",
        Say.inline("row.mcnemar"),
        Say.inline("none"),
        Say.inline("none"),
        DataTable.live(Num.sized(McNemar.of(counts.onlyA(), counts.onlyB()).p(), 3)));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    Counts counts = Counts.of(parameters);
    Comparison comparison = counts.comparison();
    return List.of(
        Named.of("discordant", Num.whole(counts.onlyA() + counts.onlyB())).at("discordant"),
        Named.of("paired", Num.fixed(100 * counts.pairedError(), 1)).at("paired"),
        Named.of("unpaired", Num.fixed(100 * comparison.unpaired().error(), 1)).at("unpaired"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    Counts counts = Counts.of(parameters);
    Comparison comparison = counts.comparison();
    Message said =
        Message.of(comparison.isTestable() ? "describe" : "even")
            .with("a", counts.onlyA())
            .with("b", counts.onlyB())
            .with("difference", Num.upTo((counts.onlyA() - counts.onlyB()) / 2.0, 1));
    return comparison.isTestable()
        ? said.with("paired", Num.sized(comparison.paired().p(), 3))
            .with("unpaired", Num.sized(comparison.unpaired().p(), 3))
        : said;
  }
}
