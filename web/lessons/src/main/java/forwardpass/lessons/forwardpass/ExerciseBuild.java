package forwardpass.lessons.forwardpass;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** A head of two by three, to be built: for each of three vectors it must say a given token. */
final class ExerciseBuild implements Exercise {
  private static final double[][] VECTORS = { // all of magnitude 5
    {3, 4}, {5, 0}, {-4, 3}, {0, 5}, {4, -3}, {-3, -4}, {0, -5}, {-5, 0}
  };

  @Override
  public void ask(Given given) {
    int[] which = given.different(VECTORS.length, 0, 1, 2);
    given.keep();
    int[] says = given.different(3, 2, 0, 1);
    given.redrawIf(says[0] == 0 && says[1] == 1);
    double[][] x = {VECTORS[which[0]], VECTORS[which[1]], VECTORS[which[2]]};
    for (int i = 0; i < x.length; i++) {
      given.show("x" + i, x[i]);
      given.show("v" + i, says[i]);
    }
    HeadTrial trial = new HeadTrial(x, says);
    Matrix example = given.result("head", trial.head(says));
    given.asksToBuild(trial, example).hints(3);
    given.mistake("in-order", trial.head(0, 1, 2));
    given.mistake("opposite", example.scaled(-1));
  }
}
