package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Name;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Ranking;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Words as points; the one moved last is measured against the others. */
public final class WordMap extends StatefulFigure<WordMap.Places>
    implements PanelLesson<WordMap.Places> {
  private static final List<String> NAMES =
      Among.words("king queen prince throne crown car truck wheel engine road bridge");
  private static final int KING = 0;
  private static final int QUEEN = 1;
  private static final int CAR = 5;

  /** Where the words stand at first: a map drawn by hand. */
  private static final double[][] START = {
    {1.4, 8.4},
    {3.1, 9.4},
    {0.9, 5.9},
    {4.2, 7.5},
    {3.2, 6.1},
    {7.6, 2.4},
    {8.5, 1.2},
    {6.3, 0.9},
    {5.9, 3.3},
    {7.9, 4.6},
    {6.4, 5.9}
  };

  private static final ChoiceParameter WORD = new ChoiceParameter("word", "king", NAMES);
  private static final MatrixParameter P =
      MatrixParameter.fixed("P", Tables.rows(START), 0, 10, 0.1);
  private static final Chart CHART =
      Chart.plane(
          Axis.of(0, 10.6).every(2).unnumbered(),
          Axis.of(-0.4, 10.2).every(2).unnumbered(),
          Svg.WIDTH);
  private static final Plane PLANE = CHART.plane();
  private static final int NEAREST = 3;

  /** Where the words stood before the last change, so that it is known which one moved. */
  public record Places(List<List<Double>> rows) {
    public Places {
      rows = List.copyOf(rows);
    }
  }

  public WordMap() {
    super("vectors-word-map", null, WORD, P);
    fieldsAre(WORD);
  }

  @Override
  public Places init(Parameters parameters) {
    return new Places(parameters.get(P));
  }

  @Override
  public Update<Places> update(Parameters parameters, Places state, Event event) {
    List<List<Double>> now = parameters.get(P);
    Parameters after = parameters;
    for (int i = 0; i < now.size(); i++) {
      if (!Among.areSame(now.get(i), state.rows().get(i))) {
        after = after.with(WORD, NAMES.get(i));
      }
    }
    return Update.of(after, new Places(now));
  }

  @Override
  public Panel panel(Parameters parameters, Places state) {
    double[][] at = parameters.arrays(P);
    String word = parameters.get(WORD);
    int chosen = Among.index(NAMES, word);
    List<Integer> order = byDistance(at, chosen);
    Message caption = Message.of("table.caption").with("word", word);
    String[] columns = {"column.word", "column.x", "column.y", "column.distance"};
    TableBuilder table = TableBuilder.of(caption, columns);
    for (int other : order) {
      String name = NAMES.get(other);
      TableBuilder.Row row = table.row(name).litWhen(other == chosen).said("word." + name);
      row.given(Num.upTo(at[other][0], 1)).given(Num.upTo(at[other][1], 1));
      row.fixed(2, Vectors.distance(at[chosen], at[other]));
    }
    Panel panel = Panel.saying("describe").announce("word", word);
    for (int rank = 1; rank <= NEAREST; rank++) {
      int other = order.get(rank);
      Num distance = Num.fixed(Vectors.distance(at[chosen], at[other]), 2);
      panel.announce("near" + rank, NAMES.get(other)).announce("d" + rank, Shown.one(distance));
    }
    return panel
        .figure(words -> picture(at, order, words), table)
        .names("king-queen", Num.fixed(Vectors.distance(at[KING], at[QUEEN]), 2), "P.2")
        .names("king-car", Num.fixed(Vectors.distance(at[KING], at[CAR]), 2), "P.10");
  }

  /** The words, nearest first: the chosen one itself, then the others. */
  private static List<Integer> byDistance(double[][] at, int chosen) {
    double[] distances = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      distances[i] = i == chosen ? -1 : Vectors.distance(at[chosen], at[i]);
    }
    return Ranking.ascending(distances);
  }

  private static Node picture(double[][] at, List<Integer> order, Words words) {
    Chart chart = CHART;
    int chosen = order.get(0);
    double[] here = at[chosen];
    List<Node> over = new ArrayList<>();
    for (int rank = 1; rank <= NEAREST; rank++) {
      double[] there = at[order.get(rank)];
      chart = chart.with(Curve.between("act", here[0], here[1], there[0], there[1]));
      chart = chart.clear((here[0] + there[0]) / 2, (here[1] + there[1]) / 2, 24);
      double[] beside = PLANE.beside(here, there, 0.5);
      Num distance = Num.fixed(Vectors.distance(here, there), 1);
      over.add(
          Svg.label("label small num mid halo live", beside[0], beside[1] + 5, distance)
              .keyed("distance-" + over.size()));
    }
    for (int i = 0; i < NAMES.size(); i++) {
      double[] place = at[i];
      String name = words.plain("word." + NAMES.get(i));
      String css = i == chosen ? "label strong halo" : "label halo";
      chart = chart.with(new Name("", css, place[0], place[1], 10, List.of(new Text(name))));
      String where = Num.upTo(place[0], 1).text() + ", " + Num.upTo(place[1], 1).text();
      over.add(
          Handle.inPlane("P." + 2 * i, "P." + (2 * i + 1), name, where, place[0], place[1], PLANE));
    }
    List<Node> marks = new ArrayList<>(chart.nodes());
    marks.addAll(over);
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }
}
