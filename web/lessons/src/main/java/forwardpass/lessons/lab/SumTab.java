package forwardpass.lessons.lab;

import static forwardpass.lessons.lab.LinearAlgebraLab.PLANE;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Two vectors, tip to tail: their sum; from tip to tip: their difference. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record SumTab(double[] a, double[] b) implements LinearAlgebraLab.Tab {

  private double[] sum() {
    return Vectors.add(a, b);
  }

  private double[] difference() {
    return Vectors.subtract(a, b);
  }

  @Override
  public Figure figure() {
    return new Figure(this::picture, announcement(), table());
  }

  private Node picture(Words words) {
    double[] sum = sum();
    List<Node> inside = new ArrayList<>();
    inside.add(
        LabMarks.named("query", PLANE.path("line guide", b[0], b[1], sum[0], sum[1]), "side-a"));
    inside.add(
        LabMarks.named("key", PLANE.path("line guide", a[0], a[1], sum[0], sum[1]), "side-b"));
    inside.add(PLANE.arrowToRing("act dashed", b[0], b[1], a[0], a[1]).keyed("difference"));
    inside.add(PLANE.arrow("act", 0, 0, sum[0], sum[1]).keyed("sum"));
    inside.add(PLANE.arrowToRing("query", 0, 0, a[0], a[1]).keyed("a"));
    inside.add(PLANE.arrowToRing("key", 0, 0, b[0], b[1]).keyed("b"));
    List<Node> over = new ArrayList<>();
    over.add(LabMarks.tip("act", "a + b", sum));
    over.add(LabMarks.beside("act", "a \u2212 b", b, a));
    over.addAll(LabMarks.vectorHandles(a, b, words));
    return LabMarks.plot(inside, over, words);
  }

  private DataTable table() {
    return LabMarks.table(
        LabMarks.row("a", a),
        LabMarks.row("b", b),
        LabMarks.row("sum", sum()),
        LabMarks.row("difference", difference()));
  }

  @Override
  public Readings readings() {
    double[] gap = difference();
    return new Readings(
        List.of(
            Readings.line(
                "sum", "act", LabMarks.entrywise("a", "+", "b", a, b), LabMarks.vector(sum())),
            Readings.line(
                "difference",
                "act",
                LabMarks.entrywise("a", "\u2212", "b", a, b),
                LabMarks.vector(gap)),
            Readings.line(
                "norm-a", "query", LabMarks.normOf("a", Vectors.norm(a)), number(Vectors.norm(a))),
            Readings.line(
                "norm-b", "key", LabMarks.normOf("b", Vectors.norm(b)), number(Vectors.norm(b))),
            Readings.line(
                "distance",
                "act",
                LabMarks.distance(Vectors.norm(gap)),
                number(Vectors.norm(gap)))));
  }

  private static Node number(double value) {
    return Shown.one(Num.fixed(value, 2));
  }

  @Override
  public Message announcement() {
    return Message.of("describe.sum")
        .with("a", LabMarks.vector(a))
        .with("b", LabMarks.vector(b))
        .with("sum", LabMarks.vector(sum()))
        .with("difference", LabMarks.vector(difference()))
        .with("distance", number(Vectors.distance(a, b)));
  }
}
