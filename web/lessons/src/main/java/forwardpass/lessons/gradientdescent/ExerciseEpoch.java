package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** How many steps read a whole corpus once. */
public final class ExerciseEpoch implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int batch = given.choice("batch", 8, 4, 16, 32);
    int length = given.choice("length", 250, 125, 500);
    int steps = given.integer(400, 100, 900);
    int tokens = batch * length * steps;
    given.fill("tokens", Shown.one(Num.grouped(tokens)));
    return given
        .asks(NumberAnswer.exact(), (double) steps)
        .hinted("each", Shown.one(Num.grouped(batch * length)))
        .result("steps", steps, 0)
        .mistake("batch-only", (double) tokens / batch)
        .mistake("length-only", (double) tokens / length)
        .mistake("added", (double) tokens / (batch + length))
        .problem(2);
  }
}
