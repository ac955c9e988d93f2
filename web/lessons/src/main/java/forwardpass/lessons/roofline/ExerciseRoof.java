package forwardpass.lessons.roofline;

import forwardpass.engine.cost.Roofline;
import forwardpass.lessons.exercise.Exercise;

/** What a machine can reach at an intensity, on either side of its ridge. */
final class ExerciseRoof implements Exercise {
  @Override
  public void ask(Given given) {
    int peak = given.choice("peak", 300, 80, 160, 400, 800); // TFLOP/s
    int bandwidth = given.choice("bandwidth", 2, 1, 3, 4); // TB/s
    int intensity = given.integer("intensity", 60, 5, 500);
    Roofline machine = new Roofline(peak, bandwidth);
    double slope = (double) intensity * bandwidth;
    given.redrawIf(Math.abs(slope / peak - 1) < 0.1);
    double rate = machine.attainable(intensity);
    given.redrawIf(Math.abs(rate - machine.ridge()) < 0.1); // a hint says the ridge
    given.hinted("ridge", machine.ridge(), 1);
    given.asksExactly("rate", rate).hints(3);
    given.mistake("other", Math.max(slope, peak));
    given.mistake("divided", (double) intensity / bandwidth);
    given.mistake("share", (double) peak / intensity);
  }
}
