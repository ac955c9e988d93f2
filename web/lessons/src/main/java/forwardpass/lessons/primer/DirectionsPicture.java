package forwardpass.lessons.primer;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Left, the words as arrows and the query; right, their cosines in order. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record DirectionsPicture(double[] query, List<Directions.Ranked> ranking) implements View {
  private static final double SIDE = 264;
  private static final double REACH = 4.6;
  private static final Plane PLANE =
      new Plane(new Scale(-REACH, REACH, 2, 2 + SIDE), new Scale(-REACH, REACH, SIDE, 0));
  private static final Scale COSINE = new Scale(-1, 1, 346, 434);
  private static final double TOP = 34;
  private static final double ROW = 39;

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.group("", PLANE.grid(2)).keyed("plane"));
    for (int word = 0; word < Directions.WORDS.size(); word++) {
      double[] place = Directions.place(word);
      String name = words.plain("word." + Directions.WORDS.get(word));
      marks.add(
          Svg.group(
                  "key",
                  PLANE.arrow("", 0, 0, place[0], place[1]),
                  PLANE.tipLabel("label own halo", 0, 0, place[0], place[1], new Text(name)))
              .keyed("word-" + word));
    }
    marks.add(Svg.group("query", PLANE.arrowToRing("", 0, 0, query[0], query[1])).keyed("arrow"));
    marks.addAll(cosines(words));
    marks.add(ring(words));
    return Svg.plot(SIDE + 4, words.plain("picture"), marks);
  }

  private Element ring(Words words) {
    String where = Num.upTo(query[0], 1).text() + ", " + Num.upTo(query[1], 1).text();
    return Svg.group(
            "query",
            Handle.inPlane("q.0", "q.1", words.plain("handle"), where, query[0], query[1], PLANE))
        .keyed("ring");
  }

  private List<Node> cosines(Words words) {
    List<Node> marks = new ArrayList<>();
    double bottom = TOP + ROW * ranking.size() - 8;
    marks.add(Svg.label("label small end", Svg.WIDTH, 15, words.plain("column.cosine")));
    marks.add(Svg.line("grid", COSINE.at(0), TOP - 8, COSINE.at(0), bottom).keyed("zero"));
    for (int rank = 0; rank < ranking.size(); rank++) {
      Directions.Ranked ranked = ranking.get(rank);
      double y = TOP + ROW * rank;
      double end = COSINE.at(ranked.cosine());
      double zero = COSINE.at(0);
      String name = words.plain("word." + Directions.WORDS.get(ranked.word()));
      marks.add(
          Svg.group(
                  "key",
                  Svg.label("label", 286, y + 15, name),
                  Svg.rect("bar", Math.min(zero, end), y, Math.max(0.5, Math.abs(end - zero)), 20),
                  Svg.label("label num end live", Svg.WIDTH, y + 15, Num.fixed(ranked.cosine(), 2)))
              .with("data-mark", "rank-" + rank)
              .keyed("rank-" + ranked.word()));
    }
    return marks;
  }
}
