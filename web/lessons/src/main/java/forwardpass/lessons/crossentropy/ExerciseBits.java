package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.Information;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** Nats to bits. */
public final class ExerciseBits implements Exercise<Double> {
  @Override
  public String id() {
    return "cross-entropy-exercise-bits";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double nats = seed == 0 ? 0.357 : (30 + rng.nextInt(700)) / 100.0;
    double bits = Information.natsToBits(nats);
    return new ProblemBuilder<>(new NumberAnswer(2), bits)
        .with("nats", Num.upTo(nats, 3))
        .result("bits", Num.fixed(bits, 2))
        .mistake("multiplied", Information.bitsToNats(nats))
        .mistake("halved", nats / 2)
        .mistake("unchanged", nats)
        .problem(2);
  }
}
