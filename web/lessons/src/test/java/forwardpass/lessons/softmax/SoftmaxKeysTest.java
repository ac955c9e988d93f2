package forwardpass.lessons.softmax;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;

class SoftmaxKeysTest extends ChapterKeys {
  SoftmaxKeysTest() {
    super(new SoftmaxChapter());
    second("softmax-exercise-zeros", given -> shares(given.vector("z"), 1));
    second("softmax-exercise-dominant", given -> shares(given.vector("z"), 1));
    second("softmax-exercise-ratio", given -> Math.exp(given.number("a") - given.number("b")));
    second(
        "softmax-exercise-shift",
        given -> option(given, each -> alike(shares(each, 1), shares(given.vector("z"), 1))));
    second(
        "softmax-exercise-temperature", given -> shares(given.vector("z"), given.number("t"))[0]);
    second(
        "softmax-exercise-forbidden", given -> given.vector("p")[0] / (1 - given.vector("p")[2]));
    second(
        "softmax-exercise-inverse",
        given -> Math.log(given.number("p")) - Math.log(given.number("q")));
    second(
        "softmax-exercise-find-temperature",
        given -> temperature(given.vector("z"), given.number("times")));
    second("softmax-question-1-0-minus1", given -> shares(given.vector("z"), 1));
    second("softmax-question-sigmoid", given -> 1 / (1 + Math.exp(-given.vector("z")[0])));
    second("softmax-question-float32", given -> option(given, SoftmaxKeysTest::breaksInFloat32));
  }

  private static double[] shares(double[] z, double temperature) {
    double sum = Arrays.stream(z).map(each -> Math.exp(each / temperature)).sum();
    return Arrays.stream(z).map(each -> Math.exp(each / temperature) / sum).toArray();
  }

  /** By halving: at which temperature the ratio of the two shares is as wanted. */
  private static double temperature(double[] z, double times) {
    double low = 0.01;
    double high = 1000;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      double[] p = shares(z, middle);
      if (p[0] / p[1] > times) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean alike(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      if (Math.abs(a[i] - b[i]) > 1e-9) {
        return false;
      }
    }
    return true;
  }

  private static boolean breaksInFloat32(double[] z) {
    float sum = 0;
    for (double each : z) {
      sum += (float) Math.exp(each);
    }
    for (double each : z) {
      if (Float.isNaN((float) Math.exp(each) / sum)) {
        return true;
      }
    }
    return false;
  }

  /** The only option that fits. */
  private static String option(PrintedGivens given, Predicate<double[]> fits) {
    return given.options().entrySet().stream()
        .filter(each -> fits.test(PrintedGivens.numbers(each.getValue())))
        .map(Map.Entry::getKey)
        .reduce("", (one, other) -> one.isEmpty() ? other : one + " and " + other);
  }
}
