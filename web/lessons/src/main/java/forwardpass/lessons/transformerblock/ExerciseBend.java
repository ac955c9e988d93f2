package forwardpass.lessons.transformerblock;

import forwardpass.lessons.exercise.Exercise;

/** One number through two neurons, with ReLU between the layers and with nothing between them. */
final class ExerciseBend implements Exercise {
  @Override
  public void ask(Given given) {
    int x = given.integer("x", -2, -4, 4);
    double[] in = given.vector("in", new double[] {3, -1}, -4, 4, 0);
    double[] out = given.vector("out", new double[] {2, 4}, -5, 5, 0);
    double plain = x * in[0] * out[0] + x * in[1] * out[1];
    double bent = Math.max(x * in[0], 0) * out[0] + Math.max(x * in[1], 0) * out[1];
    given.redrawIf(
        x == 0
            || in[0] * in[1] >= 0
            || out[0] * out[1] == 0
            || plain >= 0
            || bent == 0
            || bent == plain);
    given.result("pre", new double[] {x * in[0], x * in[1]}, 0);
    given.result("post", new double[] {Math.max(x * in[0], 0), Math.max(x * in[1], 0)}, 0);
    given.result("one", in[0] * out[0] + in[1] * out[1], 0);
    given.result("plain", plain, 0);
    given.result("bent", bent, 0);
    given.asksExactly(plain, bent);
    given.mistake("late", plain, 0);
    given.mistake("other-way", plain, plain - bent);
    given.mistake("unbent", plain, plain);
    given.mistake("swapped", bent, plain);
  }
}
