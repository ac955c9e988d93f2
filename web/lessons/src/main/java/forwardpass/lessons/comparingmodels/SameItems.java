package forwardpass.lessons.comparingmodels;

import forwardpass.engine.statistics.McNemar;
import forwardpass.lessons.comparison.Comparison;
import forwardpass.lessons.comparison.JudgedRow;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;

/**
 * Two models on the same 200 questions: their accuracies stay as they are set, and what moves is on
 * how many questions both are right. The paired error follows it, the unpaired one does not.
 */
public final class SameItems extends PanelFigure {
  private static final IntegerParameter A = new IntegerParameter("a", 168, 20, 190);
  private static final IntegerParameter B = new IntegerParameter("b", 156, 20, 190);
  private static final IntegerParameter BOTH = new IntegerParameter("both", 146, 0, Counts.ITEMS);

  public SameItems() {
    super("statistics-same-items", A, B, BOTH);
    fieldsAre(A, B);
  }

  private static Counts counts(Parameters parameters) {
    return Counts.near(parameters.get(A), parameters.get(B), parameters.get(BOTH));
  }

  /** The ring stays on its rail: else keys would move it unseen before it follows them. */
  @Override
  public Update<None> update(Parameters parameters, None state, Event event) {
    int both = counts(parameters).both();
    return Update.of(
        parameters.get(BOTH) == both ? parameters : parameters.with(BOTH, both), state);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Counts counts = counts(parameters);
    Comparison comparison = counts.comparison();
    Comparison.Judged unpaired = comparison.unpaired();
    boolean isTestable = comparison.isTestable();
    TableBuilder table =
        TableBuilder.of(
            "table.caption", "column.test", "column.error", "column.interval", "column.p");
    Panel panel =
        Panel.saying(isTestable ? "describe" : "even")
            .announce("a", counts.onlyA())
            .announce("b", counts.onlyB())
            .announce("difference", Num.upTo((counts.onlyA() - counts.onlyB()) / 2.0, 1));
    if (isTestable) {
      Comparison.Judged paired = comparison.paired();
      JudgedRow.in(table, "unpaired", unpaired);
      JudgedRow.in(table, "paired", paired);
      double p = McNemar.of(counts.onlyA(), counts.onlyB()).p();
      table.saidRow("mcnemar").said("none").said("none").sized(3, p);
      panel.announce("paired", Num.sized(paired.p(), 3));
      panel.announce("unpaired", Num.sized(unpaired.p(), 3));
    }
    return panel
        .figure(new SameItemsPicture(counts), table)
        .verdict()
        .names("discordant", Num.whole(counts.onlyA() + counts.onlyB()), "discordant")
        .names("paired", Num.fixed(100 * counts.pairedError(), 1), "paired")
        .names("unpaired", Num.fixed(100 * unpaired.error(), 1), "unpaired");
  }
}
