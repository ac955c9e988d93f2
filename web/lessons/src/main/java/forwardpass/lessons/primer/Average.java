package forwardpass.lessons.primer;

import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * One word asks two others and a crowd that does not match: what it gets is their weighted average.
 */
final class Average extends PureFigure {
  static final VectorParameter QUERY =
      new VectorParameter("q", List.of(-0.8, 1.2), 2, 2, -4, 4, 0.1);
  private static final IntegerParameter OTHERS = new IntegerParameter("n", 3, 0, 1000);
  private static final List<List<Double>> KEYS = List.of(List.of(-2.4, 2.0), List.of(2.6, 1.2));

  Average() {
    super("primer-average", QUERY, OTHERS);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(OTHERS);
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

  private static Answer answer(Parameters parameters) {
    return Answer.to(Reals.array(parameters.get(QUERY)), parameters.get(OTHERS));
  }

  @Override
  public View view(Parameters parameters) {
    Answer answer = answer(parameters);
    double[] query = Reals.array(parameters.get(QUERY));
    return new Figure(
        new AveragePicture(query, parameters.get(OTHERS), answer),
        announcement(parameters),
        table(answer));
  }

  private static DataTable table(Answer answer) {
    DataTable table =
        DataTable.of("table.caption", "column.token", "column.score", "column.weight");
    for (int i = 0; i < 3; i++) {
      double score = i < 2 ? answer.scores()[i] : 0;
      table =
          table.row(
              i,
              said("token." + i),
              live(Num.fixed(score, 2)),
              live(Num.fixed(answer.weights()[i], 3)));
    }
    return table;
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] weights = answer(parameters).weights();
    int others = parameters.get(OTHERS);
    double tokens = 2.0 + others;
    return List.of(
        Named.of("n", Num.grouped(others)).at("n"),
        Named.of("river", Num.fixed(weights[0], 3)).at("weight-0"),
        Named.of("others", Num.fixed(weights[2], 3)).at("weight-2"),
        Named.of("pairs", Num.groupedWhole(tokens * tokens)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    Answer answer = answer(parameters);
    return Message.of("describe")
        .with("weights", Shown.rounded(3, answer.weights()))
        .with("output", Shown.rounded(2, answer.output()));
  }
}
