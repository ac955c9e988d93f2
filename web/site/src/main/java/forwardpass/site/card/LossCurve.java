package forwardpass.site.card;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.words.Words;
import forwardpass.site.card.ModelCard.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** The losses over the steps of the training, on both parts of the data. */
final class LossCurve {
  private static final double TOP = 34;
  private static final double BOTTOM = 250;
  private static final double LEFT = 40;
  private static final double RIGHT = 456;
  private static final double EVERY = 0.5;

  private final Words words;
  private final List<Point> points;
  private final Scale across;
  private final Scale up;

  LossCurve(Words words, List<Point> points) {
    this.words = words;
    this.points = points;
    double lowest = points.stream().mapToDouble(Point::train).min().orElse(0);
    double highest = points.stream().mapToDouble(Point::train).max().orElse(1);
    across = new Scale(0, points.get(points.size() - 1).step(), LEFT, RIGHT);
    up = new Scale(below(lowest), below(highest) + EVERY, BOTTOM, TOP);
  }

  private static double below(double value) {
    return Math.floor(value / EVERY) * EVERY;
  }

  Element picture() {
    List<Node> marks = new ArrayList<>();
    for (double at = up.from(); at <= up.to(); at += EVERY) {
      marks.add(Svg.line("grid", LEFT, up.at(at), RIGHT, up.at(at)));
      marks.add(Svg.label("label small num end", LEFT - 8, up.at(at) + 5, Num.fixed(at, 1)));
    }
    int step = 3_000;
    for (int at = 0; at <= across.to(); at += step) {
      String css = at == 0 ? "label small num" : "label small num mid";
      marks.add(Svg.label(css, across.at(at), BOTTOM + 20, Num.grouped(at)));
    }
    marks.add(Svg.line("axis", LEFT, TOP, LEFT, BOTTOM));
    marks.add(Svg.label("label small", 0, 14, words.plain("model.curve.up")));
    marks.add(Svg.label("label small end", RIGHT, BOTTOM + 42, words.plain("model.curve.across")));
    marks.add(Svg.group("act", line("line dash", Point::train)));
    marks.add(Svg.group("loss", line("line", Point::validation)));
    Point last = points.get(points.size() - 1);
    marks.add(name("loss", "model.curve.validation", up.at(last.validation()) - 34));
    marks.add(name("act", "model.curve.train", up.at(last.train()) + 22));
    return Svg.plot(BOTTOM + 50, words.plain("model.curve.picture"), marks);
  }

  private Node name(String meaning, String key, double y) {
    return Svg.group(meaning, Svg.label("label small own end halo", RIGHT, y, words.plain(key)));
  }

  private Element line(String css, ToDoubleFunction<Point> loss) {
    double[] places =
        points.stream()
            .flatMapToDouble(at -> DoubleStream.of(at.step(), loss.applyAsDouble(at)))
            .toArray();
    return new Plane(across, up).path(css, places);
  }
}
