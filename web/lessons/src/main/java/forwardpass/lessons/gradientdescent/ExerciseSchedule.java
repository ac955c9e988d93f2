package forwardpass.lessons.gradientdescent;


import forwardpass.engine.optim.StableSchedule;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The learning rate of one step, level and then down. */
public final class ExerciseSchedule implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double peak = given.choice("peak", 0.004, 0.002, 0.006, 0.008);
    int total = given.choice("total", 1000, 2000, 4000);
    int down = given.choice("down", 200, 400, 500);
    int left = given.choice(50, 20, 100, 150);
    int step = given.show("step", total - left);
    StableSchedule schedule = new StableSchedule(peak, 50, total, down);
    double rate = schedule.learningRate(step);
    return given
        .asks(new NumberAnswer(5), rate)
        .hinted("left", left, 0)
        .result("begin", total - down, 0)
        .result("rate", rate, 5)
        .mistake("level", peak)
        .mistake("of-all", peak * left / total)
        .mistake("gone", peak * (down - left) / down)
        .problem(2);
  }
}
