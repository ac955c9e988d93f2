package forwardpass.lessons.gradientdescent.backprop;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import forwardpass.lessons.lesson.Lesson;
import java.util.List;

class BackpropKeysTest extends ChapterKeys {
  BackpropKeysTest() {
    super(new Part());
    second("backprop-exercise-used-twice", BackpropKeysTest::bySlope);
    second("backprop-exercise-third-term", BackpropKeysTest::byMeasuring);
  }

  /** The part, as if it were a chapter. */
  private static final class Part implements Chapter {
    @Override
    public String id() {
      return "backprop";
    }

    @Override
    public List<Lesson<?>> lessons() {
      return BackpropLessons.all();
    }
  }

  /** Multiplied out, ax² + bx has the slope 2ax + b. */
  static double bySlope(PrintedGivens given) {
    return 2 * given.number("a") * given.number("x") + given.number("b");
  }

  /** LayerNorm itself, a little to each side. */
  static double byMeasuring(PrintedGivens given) {
    double[] x = given.vector("x");
    double step = 1e-4;
    return (normalised(x, step) - normalised(x, -step)) / (2 * step);
  }

  private static double normalised(double[] x, double moved) {
    double[] at = x.clone();
    at[0] += moved;
    double mean = 0;
    for (double each : at) {
      mean += each / at.length;
    }
    double variance = 0;
    for (double each : at) {
      variance += (each - mean) * (each - mean) / at.length;
    }
    return (at[0] - mean) / Math.sqrt(variance);
  }
}
