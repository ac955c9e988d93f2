package forwardpass.lessons.transformerblock;

import forwardpass.engine.block.ActivationFunction;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** Two neurons with ReLU between them that make a function with a kink at 0. */
final class ExerciseNeurons implements Exercise {
  private static final double[] PROBES = {-2, -1, 0, 1, 3};

  @Override
  public void ask(Given given) {
    int right;
    int left;
    do {
      right = given.integer("right", 3, -4, 5);
      left = given.integer("left", 2, -4, 5);
    } while (given.redraw(
        right == left || right == 0 || left == 0 || right == -left || right == 1 || left == 1));
    double[] wanted = new double[PROBES.length];
    for (int i = 0; i < PROBES.length; i++) {
      wanted[i] = (PROBES[i] > 0 ? right : left) * PROBES[i];
    }
    given
        .asksToBuild(Trial.gives(ExerciseNeurons::run, wanted), 2, 1, -1, right, -left)
        .hinted("minus", -1, 0)
        .result("under", -left, 0)
        .mistake("sign", 1, -1, right, left)
        .mistake("one-way", 1, 1, right, left)
        .mistake("one-neuron", right, left, 1, 1)
        .hints(3);
  }

  /**
   * What the network makes of the probes.
   *
   * @param built the two weights on the way in, then the two on the way out
   */
  private static double[] run(double[] built) {
    double[] out = new double[PROBES.length];
    for (int i = 0; i < out.length; i++) {
      double first = ActivationFunction.relu(built[0] * PROBES[i]);
      double second = ActivationFunction.relu(built[1] * PROBES[i]);
      out[i] = built[2] * first + built[3] * second + 0.0; // + 0.0 turns −0 into 0
    }
    return out;
  }
}
