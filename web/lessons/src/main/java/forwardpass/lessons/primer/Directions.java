package forwardpass.lessons.primer;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Words as directions in the plane, ranked by their cosine with a query. */
final class Directions extends PureFigure {
  static final List<String> WORDS = Among.words("cat dog car truck Paris Rome");
  static final VectorParameter QUERY =
      new VectorParameter("q", List.of(2.2, 2.4), 2, 2, -4, 4, 0.1);

  /** One for each word, drawn by hand. */
  private static final List<List<Double>> PLACES =
      List.of(
          List.of(0.9, 3.3),
          List.of(2.0, 3.2),
          List.of(3.4, -0.5),
          List.of(3.0, -1.9),
          List.of(-3.2, 0.9),
          List.of(-2.9, -0.6));

  Directions() {
    super("primer-directions", QUERY);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of();
  }

  static double[] place(int word) {
    return Reals.array(PLACES.get(word));
  }

  /** A word, and its cosine with the query; 0 where the query has no direction. */
  record Ranked(int word, double cosine) {}

  /** All words, the nearest direction first. */
  static List<Ranked> ranking(double[] query) {
    boolean hasDirection = Vectors.norm(query) > 0;
    List<Ranked> ranking = new ArrayList<>();
    for (int word = 0; word < WORDS.size(); word++) {
      double cosine = hasDirection ? Vectors.cosine(query, place(word)) : 0;
      int at = ranking.size();
      while (at > 0 && ranking.get(at - 1).cosine() < cosine) {
        at--;
      }
      ranking.add(at, new Ranked(word, cosine));
    }
    return ranking;
  }

  @Override
  public View view(Parameters parameters) {
    double[] query = Reals.array(parameters.get(QUERY));
    return new Figure(
        new DirectionsPicture(query, ranking(query)), announcement(parameters), table(query));
  }

  private static DataTable table(double[] query) {
    DataTable table =
        DataTable.of("table.caption", "column.word", "column.x", "column.y", "column.cosine");
    for (Ranked ranked : ranking(query)) {
      String word = WORDS.get(ranked.word());
      double[] place = place(ranked.word());
      table =
          table.row(
              word,
              said("word." + word),
              given(Num.upTo(place[0], 1)),
              given(Num.upTo(place[1], 1)),
              live(Num.fixed(ranked.cosine(), 2)));
    }
    return table;
  }

  @Override
  public List<Named> named(Parameters parameters) {
    List<Ranked> ranking = ranking(Reals.array(parameters.get(QUERY)));
    Ranked first = ranking.get(0);
    return List.of(
        Named.word("nearest", "word." + WORDS.get(first.word())).at("rank-0"),
        Named.of("cosine", Num.fixed(first.cosine(), 2)).at("rank-0"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] query = Reals.array(parameters.get(QUERY));
    if (Vectors.norm(query) == 0) {
      return Message.of("describe-zero");
    }
    List<Ranked> ranking = ranking(query);
    return Message.of("describe")
        .with("first", new Text(WORDS.get(ranking.get(0).word())))
        .with("cosine", Num.fixed(ranking.get(0).cosine(), 2))
        .with("second", new Text(WORDS.get(ranking.get(1).word())))
        .with("last", new Text(WORDS.get(ranking.get(WORDS.size() - 1).word())));
  }
}
