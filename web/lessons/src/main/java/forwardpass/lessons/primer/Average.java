package forwardpass.lessons.primer;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.TableBuilder;
import java.util.List;

/**
 * One word asks two others and a crowd that does not match: what it gets is their weighted average.
 */
final class Average extends PanelFigure {
  static final VectorParameter QUERY = VectorParameter.fixed("q", -4, 4, 0.1, -0.8, 1.2);
  private static final IntegerParameter OTHERS = new IntegerParameter("n", 3, 0, 1000);
  private static final List<List<Double>> KEYS = List.of(List.of(-2.4, 2.0), List.of(2.6, 1.2));

  Average() {
    super("primer-average", QUERY, OTHERS);
    fieldsAre(OTHERS);
  }

  /** Of a word that answers: it is its key, and its value too. */
  static double[] key(int word) {
    return Reals.array(KEYS.get(word));
  }

  /**
   * What the query gets.
   *
   * @param scores of river and money, [2]; each of the others scores 0
   * @param weights of river, of money, of all the others together, [3]
   * @param output the average, [2]; the others' values are 0
   */
  @SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
  record Answer(double[] scores, double[] weights, double[] output) {
    static Answer to(double[] query, int others) {
      double[] scores = new double[2 + others]; // the others' stay 0
      for (int word = 0; word < 2; word++) {
        scores[word] = Vectors.dot(query, key(word)) / Math.sqrt(2);
      }
      double[] shares = Softmax.softmax(scores);
      double crowd = 0;
      for (int i = 2; i < shares.length; i++) {
        crowd += shares[i];
      }
      double[] output =
          Vectors.add(Vectors.scale(shares[0], key(0)), Vectors.scale(shares[1], key(1)));
      return new Answer(
          new double[] {scores[0], scores[1]}, new double[] {shares[0], shares[1], crowd}, output);
    }
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] query = parameters.array(QUERY);
    int others = parameters.get(OTHERS);
    Answer answer = Answer.to(query, others);
    double[] weights = answer.weights();
    double[] scores = {answer.scores()[0], answer.scores()[1], 0};
    TableBuilder table =
        TableBuilder.of("table.caption", "column.token", "column.score", "column.weight");
    for (int i = 0; i < weights.length; i++) {
      table.row(i).said("token." + i).fixed(2, scores[i]).fixed(3, weights[i]);
    }
    double tokens = 2.0 + others;
    return Panel.saying("describe")
        .announce("weights", Shown.rounded(3, weights))
        .announce("output", Shown.rounded(2, answer.output()))
        .figure(new AveragePicture(query, others, answer), table)
        .names("n", Num.grouped(others), "n")
        .names("river", Num.fixed(weights[0], 3), "weight-0")
        .names("others", Num.fixed(weights[2], 3), "weight-2")
        .names("pairs", Num.groupedWhole(tokens * tokens));
  }
}
