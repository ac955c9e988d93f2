package forwardpass.lessons.lossplace;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;

/** How many megabytes the logits of a batch take. */
final class ExerciseLogitsMemory implements Exercise {
  private static final int BYTES = 4;
  private static final double MEGABYTE = 1e6;

  @Override
  public void ask(Given given) {
    int b = given.choice("b", 8, 4, 16, 32);
    int t = given.choice("t", 500, 125, 250, 750);
    int d = given.choice("d", 768, 512, 640, 896);
    int v = 1000 * given.integer("thousands", 50, 20, 128);
    double size = (double) BYTES * b * t * v / MEGABYTE;
    given.asksExactly("size", size);
    given.result("numbers", Num.groupedWhole((double) b * t * v));
    given.mistake("width", (double) BYTES * b * t * d / MEGABYTE);
    given.mistake("numbers", size / BYTES);
    given.mistake("last", size / t);
    given.mistake("weights", (double) BYTES * d * v / MEGABYTE);
  }
}
