package forwardpass.lessons.chart;

import java.util.function.DoubleUnaryOperator;

/** Takes a function's graph at few places where it is straight, and at many where it bends. */
final class Sampling {
  private static final int PIECES = 24;
  private static final int HALVINGS = 6;
  private static final double FLAT = 0.2; // how far a chord may miss the graph, in user units

  private final DoubleUnaryOperator function;
  private final Frame frame;
  private final Stroke stroke;

  private Sampling(DoubleUnaryOperator function, Frame frame, Stroke stroke) {
    this.function = function;
    this.frame = frame;
    this.stroke = stroke;
  }

  static void of(DoubleUnaryOperator function, Frame frame, Stroke stroke) {
    new Sampling(function, frame, stroke).all();
  }

  private void all() {
    double width = (frame.right() - frame.left()) / PIECES;
    double y = at(frame.left());
    stroke.to(frame.left(), y);
    for (int i = 0; i < PIECES; i++) {
      double x = frame.left() + width * i;
      double nextY = at(x + width);
      piece(x, y, x + width, nextY, HALVINGS);
      y = nextY;
    }
  }

  /** Where the graph lies at a place across, in user units. */
  private double at(double px) {
    double even = frame.across().from() + (px - frame.left()) * frame.across().perUnit();
    return frame.y(function.applyAsDouble(frame.x().value(even)));
  }

  private void piece(double x1, double y1, double x2, double y2, int halvings) {
    if (halvings == 0) {
      if (isBreak(y1, y2)) {
        stroke.to(x2, Double.NaN);
      }
      stroke.to(x2, y2);
      return;
    }
    double x = (x1 + x2) / 2;
    double y = at(x);
    // The first halving is always made: a graph that turns about its middle looks straight there.
    if (halvings < HALVINGS && isStraight(y1, y, y2)) {
      stroke.to(x, y);
      stroke.to(x2, y2);
    } else {
      piece(x1, y1, x, y, halvings - 1);
      piece(x, y, x2, y2, halvings - 1);
    }
  }

  private boolean isStraight(double y1, double y, double y2) {
    return Math.abs(y - (y1 + y2) / 2) <= FLAT
        || (isAbove(y1) && isAbove(y) && isAbove(y2))
        || (isBelow(y1) && isBelow(y) && isBelow(y2))
        || (Double.isNaN(y1) && Double.isNaN(y) && Double.isNaN(y2));
  }

  /** From far above to far below in no distance: a pole, not a line. */
  private boolean isBreak(double y1, double y2) {
    return (isAbove(y1) && isBelow(y2)) || (isBelow(y1) && isAbove(y2));
  }

  private boolean isAbove(double y) {
    return y < frame.top();
  }

  private boolean isBelow(double y) {
    return y > frame.bottom();
  }
}
