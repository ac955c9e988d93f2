package forwardpass.engine.review;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Pow;

/**
 * FSRS-6, the free spaced repetition scheduler: two numbers describe a memory, and each review
 * changes them.
 *
 * <p>Recall falls as a power of time, R(t) = (1 + f·t/S)^−d. A review that succeeds raises the
 * stability S by a factor that is larger the nearer the memory was to being lost; one that fails
 * cuts it. The weights were fitted to some hundred million reviews of other people. Source: Jarrett
 * Ye and others, open-spaced-repetition, "The algorithm", FSRS-6; results are kept to eight
 * decimals, as its implementations do.
 */
public final class Fsrs {
  // w₀ … w₂₀, the defaults of FSRS-6
  private static final double FIRST_AGAIN = 0.212;
  private static final double FIRST_HARD = 1.2931;
  private static final double FIRST_GOOD = 2.3065;
  private static final double FIRST_EASY = 8.2956;
  private static final double FIRST_DIFFICULTY = 6.4133;
  private static final double FIRST_DIFFICULTY_RATE = 0.8334;
  private static final double DIFFICULTY_STEP = 3.0194;
  private static final double REVERSION = 0.001;
  private static final double RECALL_LOG_GAIN = 1.8722;
  private static final double RECALL_SATURATION = 0.1666;
  private static final double RECALL_LATENESS = 0.796;
  private static final double LAPSE_GAIN = 1.4835;
  private static final double LAPSE_DIFFICULTY = 0.0614;
  private static final double LAPSE_STABILITY = 0.2629;
  private static final double LAPSE_LATENESS = 1.6483;
  private static final double HARD_PENALTY = 0.6014;
  private static final double EASY_BONUS = 1.8729;
  private static final double SAME_DAY_GAIN = 0.5425;
  private static final double SAME_DAY_SHIFT = 0.0912;
  private static final double SAME_DAY_SATURATION = 0.0658;
  private static final double DECAY = 0.1542;

  private static final double EIGHT_DECIMALS = 1e8;

  /** f, so that R(S) = 0.9. */
  private static final double FACTOR = rounded(Exp.exp(-1 / DECAY * Log.log(0.9)) - 1);

  private Fsrs() {}

  /** The memory that a first review leaves. */
  public static Memory first(Grade grade) {
    double stability =
        switch (grade) {
          case AGAIN -> FIRST_AGAIN;
          case HARD -> FIRST_HARD;
          case GOOD -> FIRST_GOOD;
          case EASY -> FIRST_EASY;
        };
    return new Memory(stability, within(firstDifficulty(grade), 1, 10));
  }

  /**
   * The probability that something is still recalled.
   *
   * @param days since the last review, 0 or more
   * @throws IllegalArgumentException if days are negative or not a number
   */
  public static double recall(Memory memory, double days) {
    check(days);
    return rounded(Pow.pow(1 + FACTOR * days / memory.stability(), -DECAY));
  }

  /**
   * The memory after one more review.
   *
   * @param days since the last review, 0 for one on the same day
   * @throws IllegalArgumentException if days are negative or not a number
   */
  public static Memory next(Memory memory, double days, Grade grade) {
    check(days);
    double stability =
        days == 0
            ? afterSameDay(memory, grade)
            : grade == Grade.AGAIN
                ? afterLapse(memory, recall(memory, days))
                : afterRecall(memory, recall(memory, days), grade);
    return new Memory(stability, nextDifficulty(memory.difficulty(), grade));
  }

  /**
   * The whole days after which recall has fallen to the retention that is wanted; at least 1.
   *
   * @param retention in (0, 1), 0.9 as a rule
   * @throws IllegalArgumentException if the retention is not in (0, 1)
   */
  public static int interval(Memory memory, double retention) {
    if (!(retention > 0 && retention < 1)) {
      throw new IllegalArgumentException(
          "retention: " + Decimal.shortest(retention) + " is not in (0, 1)");
    }
    double modifier = rounded((Pow.pow(retention, -1 / DECAY) - 1) / FACTOR);
    double days = Math.floor(memory.stability() * modifier + 0.5);
    return (int) within(days, 1, Memory.MOST_STABILITY);
  }

  /** S·(1 + gain): the less likely the recall was, and the easier the item, the larger. */
  private static double afterRecall(Memory memory, double recall, Grade grade) {
    double s = memory.stability();
    double ofGrade =
        switch (grade) {
          case HARD -> HARD_PENALTY;
          case EASY -> EASY_BONUS;
          case AGAIN, GOOD -> 1;
        };
    double gain =
        Exp.exp(RECALL_LOG_GAIN)
            * (11 - memory.difficulty())
            * Pow.pow(s, -RECALL_SATURATION)
            * (Exp.exp((1 - recall) * RECALL_LATENESS) - 1)
            * ofGrade;
    return rounded(stable(s * (1 + gain)));
  }

  /** A lapse leaves part of what was there, and never more than a failure on the same day would. */
  private static double afterLapse(Memory memory, double recall) {
    double s = memory.stability();
    double left =
        LAPSE_GAIN
            * Pow.pow(memory.difficulty(), -LAPSE_DIFFICULTY)
            * (Pow.pow(s + 1, LAPSE_STABILITY) - 1)
            * Exp.exp((1 - recall) * LAPSE_LATENESS);
    double most = rounded(s / Exp.exp(SAME_DAY_GAIN * SAME_DAY_SHIFT));
    return within(most, Memory.LEAST_STABILITY, rounded(stable(left)));
  }

  /** Within a day there is nothing to forget: success helps a little, failure costs. */
  private static double afterSameDay(Memory memory, Grade grade) {
    double s = memory.stability();
    double factor =
        Pow.pow(s, -SAME_DAY_SATURATION)
            * Exp.exp(SAME_DAY_GAIN * (grade.number() - 3 + SAME_DAY_SHIFT));
    boolean recalled = grade != Grade.AGAIN;
    return rounded(stable(s * (recalled ? Math.max(factor, 1) : factor)));
  }

  /** Moves by the grade, less near 10, and a little towards that of an easy item. */
  private static double nextDifficulty(double difficulty, Grade grade) {
    double step = -DIFFICULTY_STEP * (grade.number() - 3);
    double moved = difficulty + rounded(step * (10 - difficulty) / 9);
    double easy = firstDifficulty(Grade.EASY);
    return within(rounded(REVERSION * easy + (1 - REVERSION) * moved), 1, 10);
  }

  private static double firstDifficulty(Grade grade) {
    return rounded(FIRST_DIFFICULTY - Exp.exp((grade.number() - 1) * FIRST_DIFFICULTY_RATE) + 1);
  }

  private static double stable(double stability) {
    return within(stability, Memory.LEAST_STABILITY, Memory.MOST_STABILITY);
  }

  private static double within(double value, double least, double most) {
    return Math.min(Math.max(value, least), most);
  }

  private static double rounded(double value) {
    return Math.floor(value * EIGHT_DECIMALS + 0.5) / EIGHT_DECIMALS;
  }

  private static void check(double days) {
    if (!(days >= 0)) {
      throw new IllegalArgumentException("days: " + Decimal.shortest(days) + " is not 0 or more");
    }
  }
}
