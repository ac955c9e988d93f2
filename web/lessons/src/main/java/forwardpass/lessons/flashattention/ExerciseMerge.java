package forwardpass.lessons.flashattention;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.exercise.Exercise;

/** Two parts of a row, worked on apart, put together. */
final class ExerciseMerge implements Exercise {
  @Override
  public void ask(Given given) {
    int first = given.integer("m1", 2, -3, 5);
    double sumOne = given.decimal("l1", 1.4, 1.1, 3.9, 1);
    double outOne = given.integer("o1", 6, -9, 9);
    int above = given.integer(2, 1, 2);
    int second = given.show("m2", first + above);
    double sumTwo = given.decimal("l2", 2.2, 1.1, 3.9, 1);
    double outTwo = given.integer("o2", -3, -9, 9);
    given.redrawIf(Math.abs(outOne - outTwo) < 3);
    double factor = Exp.exp(first - second);
    double weightOne = sumOne * factor;
    double answer = (outOne * weightOne + outTwo * sumTwo) / (weightOne + sumTwo);
    given.redrawIf(Math.abs(Math.abs(answer) - factor) < 0.05); // a hint says the factor
    given.hinted("factor", factor, 4);
    given.result("w1", weightOne, 4);
    given.asks("answer", answer, 2).hints(3);
    given.mistake("no-factor", (outOne * sumOne + outTwo * sumTwo) / (sumOne + sumTwo));
    given.mistake("mean", (outOne + outTwo) / 2);
    given.mistake("added", outOne + outTwo);
    given.mistake("no-sums", (outOne * factor + outTwo) / (factor + 1));
  }
}
