package forwardpass.lessons.lab;

import static forwardpass.lessons.lab.LinearAlgebraLab.PLANE;

import forwardpass.engine.linalg.Complex;
import forwardpass.engine.linalg.Determinant;
import forwardpass.engine.linalg.EigenTwoByTwo;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.matrix.PlaneMarks;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A 2×2 matrix by its columns: where the grid goes, how area changes, which directions stay. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record MatrixTab(double[] first, double[] second) implements LinearAlgebraLab.Tab {

  private Matrix matrix() {
    return Matrix.ofRowMajor(2, 2, first[0], second[0], first[1], second[1]);
  }

  private double determinant() {
    return Determinant.ofTwoByTwo(first[0], second[0], first[1], second[1]);
  }

  @Override
  public Figure figure() {
    return new Figure(this::picture, announcement(), table());
  }

  private Node picture(Words words) {
    List<Node> inside = new ArrayList<>();
    inside.add(PlaneMarks.grid(PLANE, first, second));
    inside.add(PlaneMarks.square(PLANE, first, second));
    EigenTwoByTwo eigen = EigenTwoByTwo.of(matrix());
    for (int i = 0; i < eigen.directions(); i++) {
      double[] v = eigen.vector(i);
      inside.add(
          LabMarks.named("value", PLANE.lineThroughOrigin("line dash", v[0], v[1]), "eigen-" + i));
    }
    inside.addAll(PlaneMarks.columns(PLANE, first, second));
    return LabMarks.plot(inside, LabMarks.columnHandles(first, second, words), words);
  }

  private DataTable table() {
    return LabMarks.table(LabMarks.row("first", first), LabMarks.row("second", second));
  }

  @Override
  public Readings readings() {
    double det = determinant();
    List<Readings.Line> lines = new ArrayList<>();
    lines.add(
        Readings.line(
            "determinant", det < 0 ? "neg" : "pos", products(), Shown.one(Num.upTo(det, 2))));
    lines.add(Readings.said("area", Message.of("outcome." + area(det))));
    EigenTwoByTwo eigen = EigenTwoByTwo.of(matrix());
    if (!eigen.isReal()) {
      lines.add(Readings.said("eigen-none", Message.of("outcome.no-eigen")));
    }
    for (int i = 0; i < eigen.directions(); i++) {
      Complex value = eigen.values().get(i);
      lines.add(
          Readings.line(
              "eigen-" + (i + 1),
              "value",
              Maths.math(
                  Maths.name("\u03bb"),
                  Maths.equal(value.re(), 2),
                  Maths.number(Num.fixed(value.re(), 2))),
              LabMarks.vector(eigen.vector(i))));
    }
    return new Readings(lines);
  }

  private static String area(double det) {
    if (det == 0) {
      return "flat";
    }
    return det > 0 ? "kept" : "mirrored";
  }

  private Node products() {
    return Maths.math(
        Maths.number(Num.upTo(first[0], 2)),
        Maths.op("\u00d7"),
        Maths.operand(Num.upTo(second[1], 2)),
        Maths.op("\u2212"),
        Maths.operand(Num.upTo(second[0], 2)),
        Maths.op("\u00d7"),
        Maths.operand(Num.upTo(first[1], 2)),
        Maths.op("="));
  }

  @Override
  public Message announcement() {
    return Message.of("describe.matrix")
        .with("first", LabMarks.vector(first))
        .with("second", LabMarks.vector(second))
        .with("det", Shown.one(Num.upTo(determinant(), 2)))
        .with("count", EigenTwoByTwo.of(matrix()).directions());
  }
}
