package forwardpass.lessons.norms;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.statistics.Moments;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;

/** What a LayerNorm with one fault has computed: which line is wrong? */
final class ExerciseFault implements Exercise {
  private static final String[] FAULTS = {"no-root", "no-mean", "sample", "largest"};

  @Override
  public void ask(Given given) {
    int fault = given.integer(0, 0, FAULTS.length - 1);
    given.keep();
    double[] x = given.vector("x", new double[] {5, 1, 9, 1}, 1, 12, 0);
    given.redrawIf(
        Moments.populationVariance(x) < 4
            || Moments.mean(x) != Math.floor(Moments.mean(x))
            || Math.abs(Moments.populationVariance(x) - largest(x)) < 1
            || Math.abs(Moments.standardDeviation(x) - largest(x)) < 0.5
            || Math.abs(Moments.populationVariance(x) - Moments.standardDeviation(x)) < 1);
    given.hinted("mean", Moments.mean(x), 0);
    given.fill("found", Shown.rounded(2, faulty(x, FAULTS[fault])));
    String[] names = new String[FAULTS.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = FAULTS[(fault + i) % FAULTS.length];
    }
    given.asksWhich(names).praise(FAULTS[fault]);
  }

  private static double largest(double[] x) {
    double largest = 0;
    for (double number : centred(x)) {
      largest = Math.max(largest, Math.abs(number));
    }
    return largest;
  }

  private static double[] centred(double[] x) {
    double[] centred = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      centred[i] = x[i] - Moments.mean(x);
    }
    return centred;
  }

  private static double[] faulty(double[] x, String fault) {
    double variance = Moments.populationVariance(x);
    return switch (fault) {
      case "no-root" -> Vectors.scale(1 / variance, centred(x));
      case "no-mean" -> Vectors.scale(1 / Math.sqrt(variance), x);
      case "sample" -> Vectors.scale(1 / Moments.standardDeviation(x), centred(x));
      default -> Vectors.scale(1 / largest(x), centred(x));
    };
  }
}
