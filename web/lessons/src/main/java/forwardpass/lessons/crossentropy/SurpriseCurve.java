package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.Information;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** −ln p as a curve, with a point on it that can be pulled. */
public final class SurpriseCurve implements PureLesson {
  private static final NumberParameter P = new NumberParameter("p", 0.5, 0.005, 1, 0.005);
  private static final Scale ACROSS = new Scale(0, 1, 44, 444);
  private static final Scale UP = new Scale(0, 5.5, 236, 16);
  private static final int POINTS = 100;

  @Override
  public String id() {
    return "cross-entropy-curve";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(P);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of();
  }

  @Override
  public View view(Parameters parameters) {
    double p = parameters.get(P);
    return new Figure(words -> picture(p, words), announcement(parameters), table(p));
  }

  private static Node picture(double p, Words words) {
    List<Node> marks = new ArrayList<>();
    for (int nats = 0; nats <= 5; nats++) {
      double y = UP.at(nats);
      marks.add(Svg.line("grid", ACROSS.start(), y, ACROSS.end(), y).keyed("nats-" + nats));
      marks.add(Svg.label("label small num end", ACROSS.start() - 8, y + 5, Num.whole(nats)));
    }
    for (int quarter = 0; quarter <= 4; quarter++) {
      double at = quarter / 4.0;
      marks.add(Svg.label("label small num mid", ACROSS.at(at), 258, Num.upTo(at, 2)));
    }
    marks.add(Svg.line("axis", ACROSS.start(), UP.at(0), ACROSS.end(), UP.at(0)).keyed("axis"));
    marks.add(
        Svg.label("label small", ACROSS.start() + 8, 14, words.plain("axis.loss")).keyed("up"));
    marks.add(
        Svg.label("label small end", ACROSS.end(), 280, words.plain("axis.p")).keyed("across"));
    double loss = Information.surprise(p);
    double x = ACROSS.at(p);
    double y = UP.at(loss);
    marks.add(
        Svg.group(
                "loss",
                curve(),
                Svg.line("line dash thin", x, UP.at(0), x, y).keyed("drop"),
                Svg.line("line dash thin", ACROSS.start(), y, x, y).keyed("level"))
            .keyed("curve"));
    String anchor = p > 0.6 ? "label num halo end live" : "label num halo live";
    marks.add(Svg.label(anchor, p > 0.6 ? x - 4 : x + 16, y - 14, Nats.num(loss)).keyed("value"));
    marks.add(Handle.alongX("p", words.plain("handle"), p, ACROSS, y));
    return Svg.plot(288, words.plain("picture"), marks);
  }

  /** Closer together where the curve is steep. */
  private static Element curve() {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i <= POINTS; i++) {
      double t = (double) i / POINTS;
      double p = 0.0045 + (1 - 0.0045) * t * t;
      points
          .append(i == 0 ? "" : " ")
          .append(Num.plain(ACROSS.at(p), 2))
          .append(',')
          .append(Num.plain(UP.at(Information.surprise(p)), 2));
    }
    return Element.of("polyline", "line").with("points", points.toString()).keyed("line");
  }

  private static DataTable table(double p) {
    List<DataTable.Row> rows = new ArrayList<>();
    double[] landmarks = {1, 0.75, 0.5, 0.25, 0.1, 0.01};
    rows.add(row("here", "lit", p));
    for (double at : landmarks) {
      rows.add(row(Num.plain(at, 2), "", at));
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(Message.of("column.p"), Message.of("column.loss")),
        rows);
  }

  private static DataTable.Row row(String key, String cssClass, double p) {
    return new DataTable.Row(
        key,
        cssClass,
        List.of(new Leaf(Num.upTo(p, 3)), new Live(Nats.num(Information.surprise(p)))));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double p = parameters.get(P);
    return Message.of("describe")
        .with("p", Num.upTo(p, 3))
        .with("loss", Nats.num(Information.surprise(p)));
  }
}
