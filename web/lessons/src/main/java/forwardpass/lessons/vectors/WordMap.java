package forwardpass.lessons.vectors;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Name;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Words as points; the one moved last is measured against the others. */
public final class WordMap extends StatefulFigure<WordMap.Places> {
  private static final List<String> NAMES =
      Among.words("king queen prince throne crown car truck wheel engine road bridge");
  private static final ChoiceParameter WORD = new ChoiceParameter("word", "king", NAMES);
  private static final MatrixParameter P = MatrixParameter.fixed("P", start(), 0, 10, 0.1);
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

  /** Where the words stand at first: a map drawn by hand. */
  static List<List<Double>> start() {
    return List.of(
        List.of(1.4, 8.4),
        List.of(3.1, 9.4),
        List.of(0.9, 5.9),
        List.of(4.2, 7.5),
        List.of(3.2, 6.1),
        List.of(7.6, 2.4),
        List.of(8.5, 1.2),
        List.of(6.3, 0.9),
        List.of(5.9, 3.3),
        List.of(7.9, 4.6),
        List.of(6.4, 5.9));
  }

  public WordMap() {
    super("vectors-word-map", null, WORD, P);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(WORD);
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

  private static double[] at(Parameters parameters, int word) {
    return Reals.array(parameters.get(P).get(word));
  }

  private static int chosen(Parameters parameters) {
    return Among.index(NAMES, parameters.get(WORD));
  }

  /** The other words, nearest first. */
  private static List<Integer> byDistance(Parameters parameters) {
    double[] here = at(parameters, chosen(parameters));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      if (i != chosen(parameters)) {
        double distance = Vectors.distance(here, at(parameters, i));
        int place = order.size();
        while (place > 0
            && Vectors.distance(here, at(parameters, order.get(place - 1))) > distance) {
          place--;
        }
        order.add(place, i);
      }
    }
    return order;
  }

  @Override
  public View view(Parameters parameters, Places state) {
    return new Figure(
        words -> picture(parameters, words), announcement(parameters, state), table(parameters));
  }

  private static Node picture(Parameters parameters, Words words) {
    Chart chart = CHART;
    int chosen = chosen(parameters);
    double[] here = at(parameters, chosen);
    List<Node> over = new ArrayList<>();
    for (int other : byDistance(parameters).subList(0, NEAREST)) {
      double[] there = at(parameters, other);
      chart = chart.with(Curve.between("act", here[0], here[1], there[0], there[1]));
      chart = chart.clear((here[0] + there[0]) / 2, (here[1] + there[1]) / 2, 24);
      double[] beside = PLANE.beside(here, there, 0.5);
      Num distance = Num.fixed(Vectors.distance(here, there), 1);
      over.add(
          Svg.label("label small num mid halo live", beside[0], beside[1] + 5, distance)
              .keyed("distance-" + over.size()));
    }
    for (int i = 0; i < NAMES.size(); i++) {
      double[] place = at(parameters, i);
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

  private static DataTable table(Parameters parameters) {
    double[] here = at(parameters, chosen(parameters));
    Message caption = Message.of("table.caption").with("word", parameters.get(WORD));
    DataTable table =
        DataTable.of(caption, "column.word", "column.x", "column.y", "column.distance");
    table = row(table, chosen(parameters), here, here, "lit");
    for (int word : byDistance(parameters)) {
      table = row(table, word, here, at(parameters, word), "");
    }
    return table;
  }

  private static DataTable row(
      DataTable table, int word, double[] here, double[] place, String css) {
    String name = NAMES.get(word);
    View distance = live(Num.fixed(Vectors.distance(here, place), 2));
    View x = given(Num.upTo(place[0], 1));
    View y = given(Num.upTo(place[1], 1));
    return table.marked(css, name, said("word." + name), x, y, distance);
  }

  @Override
  public List<Named> named(Parameters parameters, Places state) {
    double[] king = at(parameters, 0);
    return List.of(
        Named.of("king-queen", Num.fixed(Vectors.distance(king, at(parameters, 1)), 2)).at("P.2"),
        Named.of("king-car", Num.fixed(Vectors.distance(king, at(parameters, 5)), 2)).at("P.10"));
  }

  @Override
  public Message announcement(Parameters parameters, Places state) {
    double[] here = at(parameters, chosen(parameters));
    List<Integer> order = byDistance(parameters);
    Message message = Message.of("describe").with("word", new Text(parameters.get(WORD)));
    for (int rank = 0; rank < NEAREST; rank++) {
      int other = order.get(rank);
      message =
          message
              .with("near" + (rank + 1), new Text(NAMES.get(other)))
              .with(
                  "d" + (rank + 1),
                  Lists.math(Num.fixed(Vectors.distance(here, at(parameters, other)), 2)));
    }
    return message;
  }
}
