package forwardpass.lessons.transformerblock;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** One number through two neurons, with ReLU between the layers and with nothing between them. */
final class ExerciseBend implements Exercise {
  @Override
  public void ask(Given given) {
    int x;
    double[] in;
    double[] out;
    double plain;
    double bent;
    do {
      x = given.integer("x", -2, -4, 4);
      in = given.vector("in", new double[] {3, -1}, -4, 4, 0);
      out = given.vector("out", new double[] {2, 4}, -5, 5, 0);
      plain = x * in[0] * out[0] + x * in[1] * out[1];
      bent = Math.max(x * in[0], 0) * out[0] + Math.max(x * in[1], 0) * out[1];
    } while (given.redraw(
        x == 0
            || in[0] * in[1] >= 0
            || out[0] * out[1] == 0
            || plain >= 0
            || bent == 0
            || bent == plain));
    given.result("pre", new double[] {x * in[0], x * in[1]}, 0);
    given.result("post", new double[] {Math.max(x * in[0], 0), Math.max(x * in[1], 0)}, 0);
    given.result("one", in[0] * out[0] + in[1] * out[1], 0);
    given.result("plain", plain, 0);
    given.result("bent", bent, 0);
    given
        .asksExactly(plain, bent)
        .mistake("late", plain, 0)
        .mistake("other-way", plain, plain - bent)
        .mistake("unbent", plain, plain)
        .mistake("swapped", bent, plain);
  }
}
