package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** One step against the gradient. */
public final class ExerciseStep implements Exercise {
  @Override
  public void ask(Given given) {
    int w = given.integer("w", 5, 2, 9);
    int gradient;
    double rate;
    do {
      gradient = given.integer("g", -2, -6, 6);
      rate = given.choice("alpha", 0.05, 0.01, 0.02, 0.1, 0.2, 0.25);
    } while (given.redraw(gradient == 0 || Math.abs(gradient) == w || 2 * rate * gradient == w));
    double hundredths = 100 * rate * gradient; // whole, so that what is divided by 100 is exact
    double step = given.hinted("step", hundredths / 100, 2);
    given
        .asksExactly("next", (100 * w - hundredths) / 100)
        .mistake("uphill", w + step)
        .mistake("no-rate", (double) w - gradient)
        .mistake("change", -step)
        .mistake("product", step);
  }
}
