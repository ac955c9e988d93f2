package forwardpass.lessons.transformerblock;

import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** Two neurons with ReLU between them that make a function with a kink at 0. */
final class ExerciseNeurons implements Exercise {
  private static final double[] PROBES = {-2, -1, 0, 1, 3};

  @Override
  public void ask(Given given) {
    int right = given.integer("right", 3, -4, 5);
    int left = given.integer("left", 2, -4, 5);
    given.redrawIf(
        right == left || right == 0 || left == 0 || right == -left || right == 1 || left == 1);
    double[] wanted = new double[PROBES.length];
    for (int i = 0; i < PROBES.length; i++) {
      wanted[i] = (PROBES[i] > 0 ? right : left) * PROBES[i];
    }
    given.asksToBuild(Trial.gives(ExerciseNeurons::run, wanted), 2, 1, -1, right, -left).hints(3);
    given.hinted("minus", -1, 0);
    given.result("under", -left, 0);
    given.mistake("sign", 1, -1, right, left);
    given.mistake("one-way", 1, 1, right, left);
    given.mistake("one-neuron", right, left, 1, 1);
  }

  private static double[] run(double[] built) {
    double[] in = {built[0], built[1]};
    TwoNeurons neurons = new TwoNeurons(in, new double[] {built[2], built[3]});
    double[] ran = new double[PROBES.length];
    for (int i = 0; i < ran.length; i++) {
      ran[i] = neurons.of(PROBES[i]);
    }
    return ran;
  }
}
