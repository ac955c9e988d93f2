package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.exercise.Exercise;

/** One step against the gradient. */
public final class ExerciseStep implements Exercise {
  @Override
  public void ask(Given given) {
    int w = given.integer("w", 5, 2, 9);
    given.keep();
    int gradient = given.integer("g", -2, -6, 6);
    double rate = given.choice("alpha", 0.05, 0.01, 0.02, 0.1, 0.2, 0.25);
    given.redrawIf(gradient == 0 || Math.abs(gradient) == w || 2 * rate * gradient == w);
    double hundredths = 100 * rate * gradient; // whole, so that what is divided by 100 is exact
    double step = given.hinted("step", hundredths / 100);
    given.asksExactly("next", (100 * w - hundredths) / 100);
    given.mistake("uphill", w + step);
    given.mistake("no-rate", (double) w - gradient);
    given.mistake("change", -step);
    given.mistake("product", step);
  }
}
