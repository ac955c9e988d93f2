package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.LongProduct;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The product's power of ten, factor by factor, and the floors of float32 and float64. */
record UnderflowPicture(double factor, int n) implements View {
  private static final double LOWEST = -400;
  private static final double BOTTOM = 290;
  private static final Scale ACROSS = new Scale(0, Underflow.MOST, 62, 456);
  private static final Scale DOWN = new Scale(0, LOWEST, 30, BOTTOM);

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>();
    for (int power = 0; power >= LOWEST; power -= 100) {
      double y = DOWN.at(power);
      marks.add(Svg.line("grid", ACROSS.start(), y, ACROSS.end(), y).keyed("grid" + power));
      marks.add(
          Svg.label("label small num end", ACROSS.start() - 8, y + 5, Num.whole(power))
              .keyed("power" + power));
    }
    for (int at = 0; at <= Underflow.MOST; at += 300) {
      marks.add(
          Svg.label("label small num mid", ACROSS.at(at), BOTTOM + 20, Num.grouped(at))
              .keyed("at" + at));
    }
    marks.add(Svg.line("axis", ACROSS.start(), 30, ACROSS.start(), BOTTOM).keyed("axis"));
    marks.add(Svg.label("label small", 0, 14, words.plain("axis.down")).keyed("down"));
    marks.add(
        Svg.label("label small end", Svg.WIDTH, BOTTOM + 42, words.plain("axis.across"))
            .keyed("across"));
    marks.add(floor("floor32", log10(Float.MIN_VALUE), words));
    marks.add(floor("floor64", log10(Double.MIN_VALUE), words));
    marks.add(fall());
    marks.add(mark("end32", LongProduct.end32(factor)));
    marks.add(mark("end64", LongProduct.end64(factor)));
    double y = DOWN.clamped(n * log10(factor));
    marks.add(Handle.alongX(Underflow.N.id(), words.plain("handle"), n, ACROSS, y));
    return Svg.plot(BOTTOM + 50, words.plain("picture"), marks);
  }

  private static double log10(double value) {
    return Log.log(value) / Log.log(10);
  }

  private Node floor(String key, double power, Words words) {
    double y = DOWN.at(power);
    // Where the product is far below by then, over the right end; else under the left one, where
    // it is still above.
    boolean right = power / log10(factor) < 0.55 * Underflow.MOST;
    Node label =
        right
            ? Svg.label("label small own end halo", ACROSS.end(), y - 7, words.plain(key))
            : Svg.label("label small own halo", ACROSS.start() + 6, y + 17, words.plain(key));
    return Svg.group("loss", Svg.line("line dash", ACROSS.start(), y, ACROSS.end(), y), label)
        .keyed(key);
  }

  /** The product as it is on paper: a straight line in powers of ten, until it leaves the plot. */
  private Node fall() {
    double end = Math.min(Underflow.MOST, LOWEST / log10(factor));
    return Svg.group(
            "act",
            Svg.line(
                "line",
                ACROSS.at(0),
                DOWN.at(0),
                ACROSS.at(end),
                DOWN.clamped(end * log10(factor))))
        .keyed("fall");
  }

  /** Where a format stops following. */
  private Node mark(String key, int end) {
    boolean inside = end <= Underflow.MOST && end * log10(factor) >= LOWEST;
    return inside
        ? Svg.group("loss", Svg.circle("mark", ACROSS.at(end), DOWN.at(end * log10(factor)), 5))
            .keyed(key)
        : Svg.group("loss").keyed(key);
  }
}
