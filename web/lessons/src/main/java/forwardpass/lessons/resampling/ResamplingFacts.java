package forwardpass.lessons.resampling;

import forwardpass.engine.statistics.Normal;
import forwardpass.engine.statistics.StudentT;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
public final class ResamplingFacts {
  private static final double LEVEL = 0.95;

  private ResamplingFacts() {}

  public static List<Fact> all() {
    double z = Normal.twoSidedCritical(LEVEL);
    double narrower = Math.sqrt(0.8) * z;
    return List.of(
        number("z", Num.fixed(z, 2)),
        number("t-5", Num.fixed(new StudentT(4).twoSidedCritical(LEVEL), 2)),
        number("resamples", Num.groupedWhole(power(5, 5))),
        number("root-by-n", Num.fixed(Math.sqrt(0.8), 3)),
        number("narrower", Num.fixed(narrower, 2)),
        number("narrower-kept", Num.fixed(100 * (1 - new StudentT(4).twoSidedP(narrower)), 1)),
        number("all-right", Num.fixed(100 * power(0.95, 20), 0)));
  }

  private static double power(double base, int times) {
    double power = 1;
    for (int i = 0; i < times; i++) {
      power *= base;
    }
    return power;
  }

  private static Fact number(String name, Num num) {
    return new Fact(name, Maths.math(Maths.number(num)));
  }
}
