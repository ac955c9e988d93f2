package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** The magnitude of three numbers: square, add, take the root. */
public final class ExerciseMagnitude implements Exercise<Double> {
  @Override
  public String id() {
    return "vectors-exercise-magnitude";
  }

  @Override
  public Problem<Double> problem(int seed) {
    double[] v = seed == 0 ? new double[] {6, 2, 3} : Draws.evenBox(Rng.seeded(seed));
    double squares = Vectors.dot(v, v);
    double sum = v[0] + v[1] + v[2];
    double sizes = Math.abs(v[0]) + Math.abs(v[1]) + Math.abs(v[2]);
    double signed = v[0] * Math.abs(v[0]) + v[1] * Math.abs(v[1]) + v[2] * Math.abs(v[2]);
    return new ProblemBuilder<>(NumberAnswer.exact(), Vectors.norm(v))
        .with("v", Lists.math(v))
        .with("x", Lists.math(Num.upTo(v[0] * v[0], 0)))
        .with("y", Lists.math(Num.upTo(v[1] * v[1], 0)))
        .with("z", Lists.math(Num.upTo(v[2] * v[2], 0)))
        .result("squares", Lists.math(Num.upTo(squares, 0)))
        .result("norm", Lists.math(Num.upTo(Vectors.norm(v), 0)))
        .mistake("no-root", squares)
        .mistake("sizes", sizes)
        .mistake("sum", sum)
        .mistake("signed", signed)
        .problem(2);
  }
}
