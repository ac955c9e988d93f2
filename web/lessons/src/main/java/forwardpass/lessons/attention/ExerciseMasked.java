package forwardpass.lessons.attention;

import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.exercise.Exercise;

/** The second row of a table of scores, under the causal mask. */
final class ExerciseMasked implements Exercise {
  @Override
  public void ask(Given given) {
    double[] row = given.vector("row", new double[] {1, 0.5, 2, 1.5}, -1, 3, 1);
    given.redrawIf(Math.abs(row[0] - row[1]) < 0.3 || row[2] < 0.5 || row[3] < 0.5);
    given.redrawIf(Math.abs(row[0]) < 0.3 || Math.abs(row[1]) < 0.3);
    double[] seen = Softmax.softmax(new double[] {row[0], row[1]});
    double[] all = Softmax.softmax(row);
    double[] zeroed = Softmax.softmax(new double[] {row[0], row[1], 0, 0});
    double[] three = Softmax.softmax(new double[] {row[0], row[1], row[2]});
    given.asks(new double[] {seen[0], seen[1], 0, 0}, 2).hints(3);
    given.hinted("first", row[0]);
    given.hinted("second", row[1]);
    given.result("one", seen[0], 2);
    given.result("two", seen[1], 2);
    given.mistake("unmasked", all);
    given.mistake("zero-score", zeroed);
    given.mistake("not-renormed", all[0], all[1], 0, 0);
    given.mistake("one-late", three[0], three[1], three[2], 0);
    given.mistake("one-early", 1, 0, 0, 0);
  }
}
