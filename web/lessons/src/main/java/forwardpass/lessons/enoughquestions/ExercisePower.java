package forwardpass.lessons.enoughquestions;

import forwardpass.engine.statistics.Power;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

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
    Trial enough =
        Trial.holds("built.power-low", built -> power(effect, built) >= WANTED)
            .and(Trial.holds("built.power-high", built -> built[0] <= SPARE * fewest))
            .saying("n", built -> built[0], 0)
            .saying("power", built -> power(effect, built), 3);
    Trial whole = Trial.holds("built.whole-number", built -> built[0] == Math.floor(built[0]));
    given.asksToBuild(Trial.between(2, 100_000).and(whole).and(enough), 0, fewest).hints(3);
    given.result("fewest", fewest);
    given.mistake("half", Power.pairsFor(effect, 0.5, LEVEL));
    given.mistakeIf(isOutside(coin, fewest), "coin", Power.pairsFor(coin, WANTED, LEVEL));
    given.mistake("two-sets", 2.0 * fewest);
    given.hinted("spread-about", spread, 1);
  }

  private static double power(double effect, double[] built) {
    return Power.ofPaired(effect, (int) built[0], LEVEL);
  }

  private static boolean isOutside(double effect, int fewest) {
    int found = Power.pairsFor(effect, WANTED, LEVEL);
    return found > SPARE * fewest || found < fewest;
  }
}
