package forwardpass.lessons.softmax;

import forwardpass.lessons.exercise.Exercise;

/** Which other logits have the same softmax? Those with the same gaps. */
public final class ExerciseShift implements Exercise {
  @Override
  public void ask(Given given) {
    int last = given.integer(0, -3, 3);
    int lower = given.integer(1, 1, 3);
    int upper = lower + given.integer(0, 1, 3);
    double[] z = given.show("z", last + lower + upper, last + lower, last);
    int shift = given.integer(5, 1, 9);
    double[] shifted = {z[0] + shift, z[1] + shift, z[2] + shift};
    given.asksWhich(
        given.option("shifted", "z", shifted),
        given.option("doubled", "z", 2 * z[0] + 1, 2 * z[1] + 1, 2 * z[2] + 1),
        given.option("mirrored", "z", -z[0], -z[1], -z[2]),
        given.option("one-moved", "z", z[0] + shift, z[1], z[2]));
    given.hinted("gap", upper);
    given.result("shifted", shifted);
    given.result("shift", shift);
  }
}
