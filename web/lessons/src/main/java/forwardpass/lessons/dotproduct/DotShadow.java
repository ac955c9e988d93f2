package forwardpass.lessons.dotproduct;

import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Trig;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/**
 * One vector turns about the origin, the other lies still: the dot product goes with the shadow.
 */
public final class DotShadow extends PureFigure {
  /** Degrees, counted against the clock. */
  static final NumberParameter ANGLE = new NumberParameter("angle", 40.0, 0, 180, 5);

  static final double LENGTH_A = 3;
  static final double LENGTH_B = 4;

  public DotShadow() {
    super("dot-shadow", ANGLE);
  }

  private static double cosine(Parameters parameters) {
    return Trig.cos(parameters.get(ANGLE) / 180 * Math.PI);
  }

  static double[] turned(double degrees) {
    double radians = degrees / 180 * Math.PI;
    return Vectors.scale(LENGTH_A, new double[] {Trig.cos(radians), Trig.sin(radians)});
  }

  @Override
  public View view(Parameters parameters) {
    double degrees = parameters.get(ANGLE);
    double[] a = turned(degrees);
    double[] b = {LENGTH_B, 0};
    DataTable table =
        DataTable.of("table.caption", "column.what", "column.value")
            .row("angle", said("row.angle"), live(Num.upTo(degrees, 1)))
            .row("cosine", said("row.cosine"), live(Num.fixed(cosine(parameters), 3)))
            .row("shadow", said("row.shadow"), live(Num.fixed(a[0], 3)))
            .row("dot", said("row.dot"), live(Num.fixed(Vectors.dot(a, b), 3)));
    return new Figure(new ShadowPicture(a, b, degrees), announcement(parameters), table);
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] a = turned(parameters.get(ANGLE));
    return Message.of("describe")
        .with("angle", Shown.one(Num.upTo(parameters.get(ANGLE), 1)))
        .with("shadow", Shown.one(Num.fixed(a[0], 2)))
        .with("dot", Shown.one(Num.fixed(Vectors.dot(a, new double[] {LENGTH_B, 0}), 2)));
  }
}
