package forwardpass.lessons.primer;

import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.view.TableBuilder;
import java.util.ArrayList;
import java.util.List;

/** Words as directions in the plane, ranked by their cosine with a query. */
final class Directions extends PanelFigure {
  static final List<String> WORDS = Among.words("cat dog car truck Paris Rome");
  static final VectorParameter QUERY = VectorParameter.fixed("q", -4, 4, 0.1, 2.2, 2.4);

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
    fieldsAre();
  }

  static double[] place(int word) {
    return Reals.array(PLACES.get(word));
  }

  /** A word, and its cosine with the query; 0 where the query has no direction. */
  record Ranked(int word, double cosine) {
    String name() {
      return WORDS.get(word);
    }
  }

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
  protected Panel panel(Parameters parameters) {
    double[] query = parameters.array(QUERY);
    List<Ranked> ranking = ranking(query);
    TableBuilder table =
        TableBuilder.of("table.caption", "column.word", "column.x", "column.y", "column.cosine");
    for (Ranked ranked : ranking) {
      double[] place = place(ranked.word());
      TableBuilder.Row row = table.row(ranked.name()).said("word." + ranked.name());
      row.given(Num.upTo(place[0], 1)).given(Num.upTo(place[1], 1)).fixed(2, ranked.cosine());
    }
    return said(query, ranking).figure(new DirectionsPicture(query, ranking), table);
  }

  private static Panel said(double[] query, List<Ranked> ranking) {
    if (Vectors.norm(query) == 0) {
      return Panel.saying("describe-zero")
          .names(Named.word("nearest", "none"))
          .names("cosine", new Text("\u2013"));
    }
    Ranked first = ranking.get(0);
    return Panel.saying("describe")
        .announce("first", first.name())
        .announce("cosine", Num.fixed(first.cosine(), 2))
        .announce("second", ranking.get(1).name())
        .announce("last", ranking.get(WORDS.size() - 1).name())
        .names(Named.word("nearest", "word." + first.name()).at("rank-0"))
        .names("cosine", Num.fixed(first.cosine(), 2), "rank-0");
  }
}
