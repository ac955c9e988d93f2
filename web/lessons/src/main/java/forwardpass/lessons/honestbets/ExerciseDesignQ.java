package forwardpass.lessons.honestbets;

import forwardpass.engine.numeric.Pow;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** A distribution to be designed: one word costs so many bits more than another, a third too. */
public final class ExerciseDesignQ implements Exercise {
  private static final double OFF = 0.03; // bits: what entries rounded to three decimals may do

  @Override
  public void ask(Given given) {
    int first = given.integer(1, 1, 4);
    int third = given.integer(2, 1, 4);
    given.redrawIf(first == third);
    given.show("first", first);
    given.show("third", third);
    double[] parts = {Pow.pow(2, -first), 1, Pow.pow(2, -third)};
    double[] q = divided(parts);
    Trial prices =
        Trial.near("built.prices", ExerciseDesignQ::prices, OFF, first, third)
            .saying("one", built -> prices(built)[0], 2)
            .saying("other", built -> prices(built)[1], 2);
    given.asksToBuild(Trial.between(0.001, 1).and(Trial.sumsToOne()).and(prices), 3, q).hints(3);
    given.result("parts", parts);
    given.result("q", q, 3);
    given.result("sum", parts[0] + 1 + parts[2]);
    given.mistake("parts", parts);
    given.mistake("backwards", divided(Pow.pow(2, first), 1, Pow.pow(2, third)));
    given.mistake("nats", Softmax.softmax(new double[] {-first, 0, -third}));
    given.mistake("halves", divided(1.0 / (first + 1), 1, 1.0 / (third + 1)));
  }

  /** Bits that the first and the third word cost more than the second. */
  private static double[] prices(double[] q) {
    double base = Information.surprise(q[1]);
    return new double[] {
      Information.natsToBits(Information.surprise(q[0]) - base),
      Information.natsToBits(Information.surprise(q[2]) - base)
    };
  }

  private static double[] divided(double... parts) {
    double sum = parts[0] + parts[1] + parts[2];
    return new double[] {parts[0] / sum, parts[1] / sum, parts[2] / sum};
  }
}
