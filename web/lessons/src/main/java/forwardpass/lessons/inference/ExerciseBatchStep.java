package forwardpass.lessons.inference;

import forwardpass.engine.serving.Serving;
import forwardpass.lessons.exercise.Exercise;

/** Tokens a second of a batch whose step has a fixed part and a part for each answer. */
final class ExerciseBatchStep implements Exercise {
  @Override
  public void ask(Given given) {
    int read = given.choice("read", 10, 5, 8, 20); // milliseconds
    int tenths = given.integer(5, 2, 9);
    double each = given.show("each", tenths / 10.0);
    int batch = given.choice("batch", 16, 8, 24, 32);
    Serving serving = new Serving(batch, 1, 1, read / 1000.0, each / 1000);
    double step = given.result("step", 1000 * serving.stepSeconds(batch), 1);
    given.asks("rate", serving.capacity(), 0).hints(3);
    given.mistake("alone", 1000 / (read + each));
    given.mistake("times", batch * 1000 / (read + each));
    given.mistake("one-reader", 1000 / step);
    given.mistake("free", batch * 1000.0 / read);
  }
}
