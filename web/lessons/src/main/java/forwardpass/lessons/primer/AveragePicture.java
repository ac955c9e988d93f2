package forwardpass.lessons.primer;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Above, the words in the plane, the query, and the average; below, the weights. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record AveragePicture(double[] query, int others, Average.Answer answer) implements View {
  private static final Plane PLANE = Plane.window(-4.4, 4.4, -1.9, 3.9, Svg.WIDTH);
  private static final double TOP = 334;
  private static final double ROW = 36;
  private static final Scale WEIGHT = new Scale(0, 1, 112, 420);

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.group("", PLANE.grid(2)).keyed("plane"));
    double[] crowd = new double[2];
    double[] river = Average.key(0);
    double[] money = Average.key(1);
    marks.add(
        Svg.group(
                "value",
                PLANE.area("line thin", river[0], river[1], money[0], money[1], crowd[0], crowd[1]))
            .keyed("triangle"));
    marks.add(corner(0, river, -14, words.plain("token.0")));
    marks.add(corner(1, money, -14, words.plain("token.1")));
    marks.add(corner(2, crowd, 30, words.plain(Message.of("crowd").with("n", others))));
    marks.add(Svg.group("query", PLANE.arrowToRing("", 0, 0, query[0], query[1])).keyed("arrow"));
    marks.add(output(words));
    String where = Num.upTo(query[0], 1).text() + ", " + Num.upTo(query[1], 1).text();
    marks.add(
        Svg.group(
                "query",
                PLANE.tipLabel(
                    "label own halo", 0, 0, query[0], query[1], new Text(words.plain("query"))),
                Handle.inPlane(
                    "q.0", "q.1", words.plain("handle"), where, query[0], query[1], PLANE))
            .keyed("ring"));
    for (int i = 0; i < 3; i++) {
      marks.add(bar(i, words));
    }
    return Svg.plot(TOP + 3 * ROW, words.plain("picture"), marks);
  }

  /** A value, as large as its weight. */
  private Node corner(int token, double[] at, double below, String name) {
    double x = PLANE.x().at(at[0]);
    double y = PLANE.y().at(at[1]);
    return Svg.group(
            "value",
            Svg.circle("mark", x, y, 3 + 11 * answer.weights()[token]),
            Svg.label("label own halo mid", x, y + below, name))
        .keyed("token-" + token);
  }

  /** Named towards the middle: outside are the corners' names, and below it that of the query. */
  private Node output(Words words) {
    double x = PLANE.x().at(answer.output()[0]);
    double y = PLANE.y().at(answer.output()[1]);
    boolean isRight = answer.output()[0] > 0;
    return Svg.group(
            "value",
            Svg.circle("seen", x, y, 7),
            Svg.label(
                isRight ? "label own strong halo end" : "label own strong halo",
                isRight ? x - 12 : x + 12,
                y - 6,
                words.plain("output")))
        .keyed("output");
  }

  private Node bar(int token, Words words) {
    double y = TOP + ROW * token;
    double weight = answer.weights()[token];
    return Svg.group(
            "prob",
            Svg.label("label", 0, y + 17, words.plain("token." + token)),
            Svg.rect(
                "bar", WEIGHT.start(), y, Math.max(0.5, WEIGHT.at(weight) - WEIGHT.start()), 24),
            Svg.label("label num end live", Svg.WIDTH, y + 17, Num.fixed(weight, 3)))
        .with("data-mark", "weight-" + token)
        .keyed("bar-" + token);
  }
}
