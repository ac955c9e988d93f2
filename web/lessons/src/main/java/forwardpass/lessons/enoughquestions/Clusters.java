package forwardpass.lessons.enoughquestions;

import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.ClusteredError;
import forwardpass.engine.statistics.Moments;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** 200 answers about fewer stories: the plain standard error against the clustered one. */
public final class Clusters extends PureFigure {
  static final int ANSWERS = 200;
  private static final double RIGHT = 0.8; // of all answers, in the long run
  private static final NumberParameter TOGETHER = new NumberParameter("rho", 0.5, 0, 1, 0.05);
  private static final ChoiceParameter EACH =
      new ChoiceParameter("m", "10", List.of("1", "2", "5", "10", "20"));
  private static final IntegerParameter DRAW = new IntegerParameter("draw", 1, 1, 99);

  public Clusters() {
    super("statistics-clusters", TOGETHER, EACH, DRAW);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(EACH, DRAW);
  }

  /**
   * Answers, and what they tell of the error of their mean.
   *
   * @param right 1 or 0 for each answer, story by story, [200]
   * @param each how many answers a story
   * @param together the share of stories whose answers stand or fall together
   */
  @SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
  record Sample(double[] right, int each, double together) {
    static Sample of(Parameters parameters) {
      return drawn(
          parameters.get(TOGETHER), Ascii.whole(parameters.get(EACH)), parameters.get(DRAW));
    }

    static Sample drawn(double together, int each, int seed) {
      Rng rng = Rng.seeded(seed);
      double[] right = new double[ANSWERS];
      for (int from = 0; from < ANSWERS; from += each) {
        boolean asOne = rng.nextDouble() < together;
        boolean all = rng.nextDouble() < RIGHT;
        for (int i = from; i < from + each; i++) {
          boolean own = rng.nextDouble() < RIGHT; // drawn in any case, so that the others stay
          right[i] = (asOne ? all : own) ? 1 : 0;
        }
      }
      return new Sample(right, each, together);
    }

    int stories() {
      return ANSWERS / each;
    }

    double naive() {
      return Moments.standardError(right);
    }

    double clustered() {
      int[] story = new int[ANSWERS];
      for (int i = 0; i < ANSWERS; i++) {
        story[i] = i / each;
      }
      return ClusteredError.of(right, story).standardError();
    }

    /** How far such means really scatter, which the page knows since it made them. */
    double truth() {
      return truth(together);
    }

    double truth(double share) {
      return Math.sqrt(RIGHT * (1 - RIGHT) / ANSWERS * (1 + (each - 1) * share));
    }

    /** So many answers that do not depend on one another would tell as much. */
    double worth() {
      return ANSWERS / (1 + (each - 1) * together);
    }
  }

  @Override
  public View view(Parameters parameters) {
    Sample sample = Sample.of(parameters);
    return Group.of(
        "",
        new Figure(new ClustersPicture(sample), announcement(parameters), table(sample)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  private static DataTable table(Sample sample) {
    return DataTable.of("table.caption", "column.what", "column.error")
        .row("naive", Say.inline("row.naive"), error(sample.naive()))
        .row("clustered", Say.inline("row.clustered"), error(sample.clustered()))
        .row("truth", Say.inline("row.truth"), error(sample.truth()));
  }

  private static View error(double error) {
    return DataTable.live(percent(error));
  }

  private static Num percent(double share) {
    return Num.fixed(100 * share, 1);
  }

  @Override
  public List<Named> named(Parameters parameters) {
    Sample sample = Sample.of(parameters);
    return List.of(
        Named.of("naive", percent(sample.naive())).at("naive"),
        Named.of("clustered", percent(sample.clustered())).at("clustered"),
        Named.of("truth", percent(sample.truth())).at("truth"),
        Named.of("worth", Num.fixed(sample.worth(), 0)),
        Named.of("stories", Num.whole(sample.stories())).at("m"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    Sample sample = Sample.of(parameters);
    return Message.of("describe")
        .with("mean", percent(Moments.mean(sample.right())))
        .with("naive", percent(sample.naive()))
        .with("clustered", percent(sample.clustered()))
        .with("truth", percent(sample.truth()))
        .with("worth", Num.fixed(sample.worth(), 0));
  }
}
