package forwardpass.lessons.transformerblock;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** One number through two neurons, with ReLU between the layers and with nothing between them. */
final class ExerciseBend implements Exercise {
  @Override
  public void ask(Given given) {
    int x = given.integer("x", -2, -4, 4);
    double[] in = given.vector("in", new double[] {3, -1}, -4, 4, 0);
    double[] out = given.vector("out", new double[] {2, 4}, -5, 5, 0);
    TwoNeurons neurons = new TwoNeurons(in, out);
    double one = given.result("one", Vectors.dot(in, out), 0);
    double plain = given.result("plain", x * one, 0);
    double bent = given.result("bent", neurons.of(x), 0);
    given.redrawIf(x == 0 || in[0] * in[1] >= 0 || out[0] * out[1] == 0);
    given.redrawIf(plain >= 0 || bent == 0 || bent == plain);
    given.result("pre", neurons.before(x), 0);
    given.result("post", neurons.after(x), 0);
    given.asksExactly(plain, bent);
    given.mistake("late", plain, 0);
    given.mistake("other-way", plain, plain - bent);
    given.mistake("unbent", plain, plain);
    given.mistake("swapped", bent, plain);
  }
}
