package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Trig;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;

/**
 * One vector turns about the origin, the other lies still: the dot product goes with the shadow.
 */
public final class DotShadow extends PanelFigure {
  /** Degrees, counted against the clock. */
  static final NumberParameter ANGLE = new NumberParameter("angle", 40.0, 0, 180, 5);

  static final double LENGTH_A = 3;
  static final double LENGTH_B = 4;

  public DotShadow() {
    super("dot-shadow", ANGLE);
  }

  static double[] turned(double degrees) {
    double radians = degrees / 180 * Math.PI;
    return Vectors.scale(LENGTH_A, new double[] {Trig.cos(radians), Trig.sin(radians)});
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double degrees = parameters.get(ANGLE);
    double[] a = turned(degrees);
    double[] b = {LENGTH_B, 0};
    double dot = Vectors.dot(a, b);
    TableBuilder table = TableBuilder.of("table.caption", "column.what", "column.value");
    table.saidRow("angle").upTo(1, degrees);
    table.saidRow("cosine").fixed(3, Trig.cos(degrees / 180 * Math.PI));
    table.saidRow("shadow").fixed(3, a[0]);
    table.saidRow("dot").fixed(3, dot);
    return Panel.saying("describe")
        .announce("angle", Shown.one(Num.upTo(degrees, 1)))
        .announce("shadow", Shown.one(Num.fixed(a[0], 2)))
        .announce("dot", Shown.one(Num.fixed(dot, 2)))
        .figure(new ShadowPicture(a, b, degrees), table)
        .names("angle", Num.upTo(degrees, 1), "angle")
        .names("shadow", Num.fixed(a[0] + 0.0, 2), "shadow")
        .names("dot", Num.fixed(dot, 2), "dot");
  }
}
