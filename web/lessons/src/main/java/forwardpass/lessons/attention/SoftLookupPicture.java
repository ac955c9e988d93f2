package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionSteps;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Left, the keys and the query as arrows; right, the values as the corners of a triangle, and in it
 * what the query gets; below, the weights.
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record SoftLookupPicture(VectorParameter parameter, double[] query, AttentionSteps steps)
    implements View {
  private static final double TOP = 30;
  private static final double SIDE = 216;
  private static final double REACH = 4.5;
  private static final Plane KEYS =
      new Plane(new Scale(-REACH, REACH, 4, 4 + SIDE), new Scale(-REACH, REACH, TOP + SIDE, TOP));
  private static final Plane VALUES =
      new Plane(new Scale(-1.5, 12, 262, 476), new Scale(-1.5, 12, TOP + SIDE, TOP));
  private static final double BARS = TOP + SIDE + 44;
  private static final double ROW = 34;
  private static final Scale SHARE = new Scale(0, 1, 64, 400);

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label small", 4, 15, words.plain("name.keys")));
    marks.add(Svg.label("label small", 262, 15, words.plain("name.values")));
    marks.add(Svg.group("", KEYS.grid(2)).keyed("plane-keys"));
    for (int i = 0; i < SoftLookup.KEYS.rows(); i++) {
      double[] key = SoftLookup.KEYS.row(i);
      marks.add(
          Svg.group(
                  "key",
                  KEYS.arrow("", 0, 0, key[0], key[1]),
                  KEYS.tipLabel("label small own halo", 0, 0, key[0], key[1], name("k", i)))
              .keyed("key-" + i));
    }
    marks.add(Svg.group("query", KEYS.arrowToRing("", 0, 0, query[0], query[1])).keyed("query"));
    marks.addAll(values(words));
    marks.addAll(bars(words));
    String where = Num.upTo(query[0], 2).text() + ", " + Num.upTo(query[1], 2).text();
    marks.add(
        Svg.group(
                "query",
                KEYS.tipLabel("label strong own halo", 0, 0, query[0], query[1], new Text("q")),
                Handle.inPlane(
                    parameter.id() + ".0",
                    parameter.id() + ".1",
                    words.plain("handle"),
                    where,
                    query[0],
                    query[1],
                    KEYS))
            .keyed("tip"));
    return Svg.plot(BARS + 3 * ROW, words.plain("picture"), marks);
  }

  private static Text name(String letter, int i) {
    return new Text(letter + (char) ('\u2081' + i)); // k₁
  }

  /** The triangle of the values, and the point that is their weighted average. */
  private List<Node> values(Words words) {
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.group("", VALUES.grid(5)).keyed("plane-values"));
    double[] corners = SoftLookup.VALUES.toRowMajor();
    marks.add(Svg.group("value", VALUES.area("line thin", corners)).keyed("triangle"));
    for (int i = 0; i < SoftLookup.VALUES.rows(); i++) {
      double[] value = SoftLookup.VALUES.row(i);
      double x = VALUES.x().at(value[0]);
      double y = VALUES.y().at(value[1]);
      marks.add(
          Svg.group(
                  "value",
                  Svg.circle("mark", x, y, 3 + 9 * steps.weights().get(0, i)),
                  Svg.label("label small own halo mid", x, y - 17, name("v", i)))
              .keyed("value-" + i));
    }
    double[] output = steps.output().row(0);
    double x = VALUES.x().at(output[0]);
    double y = VALUES.y().at(output[1]);
    marks.add(
        Svg.group(
                "value",
                Svg.circle("seen", x, y, 7),
                Svg.label("label strong own halo end", x - 12, y + 16, words.plain("name.z")))
            .keyed("output")
            .with("data-mark", "z"));
    return marks;
  }

  private List<Node> bars(Words words) {
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label small", 4, BARS - 18, words.plain("name.weights")).keyed("weights"));
    for (int i = 0; i < SoftLookup.KEYS.rows(); i++) {
      double weight = steps.weights().get(0, i);
      double y = BARS + i * ROW;
      Message score = Message.of("score").with("score", Num.fixed(steps.scores().get(0, i), 2));
      marks.add(
          Svg.group(
                  "prob",
                  Svg.label("label small", 4, y + 17, words.plain(score)),
                  Svg.rect("bar", SHARE.start() + 40, y, bar(weight), 22),
                  Svg.label(
                      "label num", SHARE.start() + 48 + bar(weight), y + 17, Num.fixed(weight, 2)))
              .keyed("bar-" + i));
    }
    return marks;
  }

  private static double bar(double weight) {
    return Math.max(0.5, (SHARE.at(weight) - SHARE.start()) * 0.93);
  }
}
