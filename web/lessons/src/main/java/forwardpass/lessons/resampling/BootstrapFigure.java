package forwardpass.lessons.resampling;

import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.histogram.DrawnFigure;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** The means of resamples as a histogram, and the middle 95 % of them. */
public final class BootstrapFigure extends DrawnFigure {
  static final double LOW = 0.75;
  static final double HIGH = 0.95;
  private static final VectorParameter X =
      new VectorParameter("x", List.of(0.85, 0.88, 0.82, 0.90, 0.87), 3, 8, LOW, HIGH, 0.01);
  private static final ChoiceParameter RESAMPLES =
      new ChoiceParameter("resamples", "1000", List.of("1", "10", "100", "1000"));

  public BootstrapFigure() {
    super("statistics-bootstrap", X, RESAMPLES, SEED);
  }

  private static Resampled resampled(Parameters parameters) {
    return Resampled.of(
        parameters.array(X), Ascii.whole(parameters.get(RESAMPLES)), parameters.get(SEED));
  }

  @Override
  public View view(Parameters parameters) {
    Resampled resampled = resampled(parameters);
    return Group.of(
        "",
        again(),
        new Figure(new BootstrapPicture(resampled), outcome(resampled), table(resampled)),
        new Say("p", "verdict-line", outcome(resampled)),
        new Say("p", "lab-note", first(resampled)));
  }

  private static Message first(Resampled resampled) {
    return Message.of("first")
        .with("list", Shown.typed(resampled.first()))
        .with("mean", Num.rounded(resampled.means()[0], 4));
  }

  private static DataTable table(Resampled resampled) {
    DataTable table =
        DataTable.of("table.caption", "column.way", "column.low", "column.high", "column.width");
    return row(row(table, "percentiles", resampled.interval()), "student", resampled.student());
  }

  private static DataTable row(DataTable table, String key, ConfidenceInterval interval) {
    return table.row(
        key,
        said("row." + key),
        live(Num.fixed(interval.low(), 4)),
        live(Num.fixed(interval.high(), 4)),
        live(Num.fixed(interval.width(), 4)));
  }

  private static Message outcome(Resampled resampled) {
    ConfidenceInterval interval = resampled.interval();
    if (interval.width() == 0) {
      return Message.of("one-value").with("mean", Num.rounded(resampled.means()[0], 4));
    }
    return Message.of("describe")
        .with("count", Num.grouped(resampled.means().length))
        .with("low", Num.fixed(interval.low(), 3))
        .with("high", Num.fixed(interval.high(), 3));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    Resampled resampled = resampled(parameters);
    ConfidenceInterval interval = resampled.interval();
    return List.of(
        Named.of("low", Num.fixed(interval.low(), 3)).at("percentiles"),
        Named.of("high", Num.fixed(interval.high(), 3)).at("percentiles"),
        Named.of("t-low", Num.fixed(resampled.student().low(), 3)).at("student"),
        Named.of("t-high", Num.fixed(resampled.student().high(), 3)).at("student"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    return outcome(resampled(parameters));
  }
}
