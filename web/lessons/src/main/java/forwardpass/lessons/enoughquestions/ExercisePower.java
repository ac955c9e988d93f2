package forwardpass.lessons.enoughquestions;

import forwardpass.engine.statistics.Power;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** How many questions an experiment takes, judged by computing its power. */
final class ExercisePower implements Exercise {
  private static final double WANTED = 0.8;
  private static final double LEVEL = 0.05;

  /** So much above the fewest is no waste yet. */
  private static final double SPARE = 1.1;

  @Override
  public void ask(Given given) {
    int gap = given.choice("gap", 5, 4, 6, 8);
    int split = given.choice("split", 20, 16, 24, 30);
    double effect = PowerCurve.effect(gap, split);
    int fewest = Power.pairsFor(effect, WANTED, LEVEL);
    double spread = given.result("spread", gap / effect, 1);
    given.result("effect", effect, 4);
    double coin = gap / 50.0; // as if the differences scattered like a coin's tosses
    given
        .asksToBuild(
            Trial.between(2, 100_000).and(built -> lacks(effect, fewest, built[0])), 0, fewest)
        .hints(3);
    given.result("fewest", fewest);
    given.mistake("half", Power.pairsFor(effect, 0.5, LEVEL));
    given.mistakeIf(isOutside(coin, fewest), "coin", Power.pairsFor(coin, WANTED, LEVEL));
    given.mistake("two-sets", 2.0 * fewest);
    given.hinted("spread-about", spread, 1);
  }

  private static boolean isOutside(double effect, int fewest) {
    int found = Power.pairsFor(effect, WANTED, LEVEL);
    return found > SPARE * fewest || found < fewest;
  }

  private static @Nullable Message lacks(double effect, int fewest, double built) {
    int n = (int) Math.floor(built);
    double power = Power.ofPaired(effect, n, LEVEL);
    if (n != built) {
      return Message.of("built.whole-number");
    } else if (power < WANTED) {
      return Message.of("built.power-low").with("n", n).with("power", Num.fixed(power, 3));
    }
    return built > SPARE * fewest
        ? Message.of("built.power-high").with("n", n).with("power", Num.fixed(power, 3))
        : null;
  }
}
