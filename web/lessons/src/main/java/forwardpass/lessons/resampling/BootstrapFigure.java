package forwardpass.lessons.resampling;

import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.histogram.DrawnFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import java.util.List;

/** The means of resamples as a histogram, and the middle 95 % of them. */
public final class BootstrapFigure extends DrawnFigure {
  static final double LOW = 0.75;
  static final double HIGH = 0.95;
  private static final VectorParameter X =
      VectorParameter.sized("x", 3, 8, LOW, HIGH, 0.01, 0.85, 0.88, 0.82, 0.90, 0.87);
  private static final ChoiceParameter RESAMPLES =
      new ChoiceParameter("resamples", "1000", List.of("1", "10", "100", "1000"));

  public BootstrapFigure() {
    super("statistics-bootstrap", X, RESAMPLES, SEED);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int count = Ascii.whole(parameters.get(RESAMPLES));
    Resampled resampled = Resampled.of(parameters.array(X), count, parameters.get(SEED));
    ConfidenceInterval interval = resampled.interval();
    ConfidenceInterval student = resampled.student();
    TableBuilder table =
        TableBuilder.of("table.caption", "column.way", "column.low", "column.high", "column.width");
    table.saidRow("percentiles").fixed(4, interval.low(), interval.high(), interval.width());
    table.saidRow("student").fixed(4, student.low(), student.high(), student.width());
    Num mean = Num.rounded(resampled.means()[0], 4);
    Message first =
        Message.of("first").with("list", Shown.typed(resampled.first())).with("mean", mean);
    Num low = Num.fixed(interval.low(), 3);
    Num high = Num.fixed(interval.high(), 3);
    Message said =
        Message.of("describe")
            .with("count", Num.grouped(count))
            .with("low", low)
            .with("high", high);
    boolean isOne = interval.width() == 0;
    return Panel.saying(isOne ? Message.of("one-value").with("mean", mean) : said)
        .with(again())
        .figure(new BootstrapPicture(resampled), table)
        .verdict()
        .with(new Say("p", "lab-note", first))
        .names("low", low, "percentiles")
        .names("high", high, "percentiles")
        .names("t-low", Num.fixed(student.low(), 3), "student")
        .names("t-high", Num.fixed(student.high(), 3), "student");
  }
}
