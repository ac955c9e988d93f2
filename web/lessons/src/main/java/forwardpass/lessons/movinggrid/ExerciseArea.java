package forwardpass.lessons.movinggrid;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** Any matrix with a given first column that turns the plane over and multiplies areas. */
public final class ExerciseArea implements Exercise {
  @Override
  public void ask(Given given) {
    int across = given.integer(2, 2, 9);
    int area = given.integer("area", 5, 2, 20);
    given.redrawIf(area == across || area == across + 1); // else a mistake would be right
    double[] first = given.show("first", across, 1.0);
    given
        .asksToBuild(
            Trial.gives(ExerciseArea::run, across, 1, -area), columns(first, area - across, -1))
        .hints(3);
    given.hinted("det", -area);
    given.result("second", new double[] {area - across, -1});
    given.mistake("kept", columns(first, across - area, 1));
    given.mistake("mirror", columns(first, 0, -1));
    given.mistake("rows", columns(first, area - across, -1).transpose());
  }

  private static Matrix columns(double[] first, double across, double up) {
    return Matrix.of(first, new double[] {across, up}).transpose();
  }

  /** Where [1, 0] lands, and the determinant. */
  private static double[] run(double[] built) {
    return new double[] {built[0], built[2], built[0] * built[3] - built[1] * built[2]};
  }
}
