package forwardpass.lessons.optimizers;

import forwardpass.engine.optim.StableSchedule;
import forwardpass.lessons.exercise.Exercise;

/** The learning rate of one step, level and then down. */
public final class ExerciseSchedule implements Exercise {
  @Override
  public void ask(Given given) {
    double peak = given.choice("peak", 0.004, 0.002, 0.006, 0.008);
    int total = given.choice("total", 800, 500, 600, 900);
    given.keep();
    int down = given.choice("down", 200, 100, 250);
    int left = given.choice(50, 20, 40, 80);
    given.redrawIf(2 * left == down); // or what is left would be what is behind
    int step = given.show("step", total - left);
    StableSchedule schedule = new StableSchedule(peak, 50, total, down);
    given.hinted("left", left);
    given.asks("rate", schedule.learningRate(step), 5);
    given.result("begin", total - down);
    given.mistake("level", peak);
    given.mistake("of-all", peak * left / total);
    given.mistake("gone", peak * (down - left) / down);
  }
}
