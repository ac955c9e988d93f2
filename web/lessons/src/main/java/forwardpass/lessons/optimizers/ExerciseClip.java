package forwardpass.lessons.optimizers;

import forwardpass.lessons.exercise.Exercise;

/** A gradient shortened to the norm that is allowed. */
public final class ExerciseClip implements Exercise {
  /** Whole numbers whose squares add up to a square, and its root. */
  private static final int[][] TRIPLES = {{6, 8, 10}, {3, 4, 5}, {5, 12, 13}, {9, 12, 15}};

  @Override
  public void ask(Given given) {
    int[] sides = TRIPLES[given.integer(0, 0, TRIPLES.length - 1)];
    int sign = given.choice(-1, 1);
    int times = given.integer(1, 1, 6);
    int first = times * sides[0];
    int second = times * sides[1];
    double[] g = given.show("g", (double) first, (double) sign * second);
    int most = given.choice("c", 2, 1, 3, 4);
    double norm = given.hinted("norm", times * sides[2]);
    double factor = given.result("factor", most / norm, 3);
    double bySum = (double) most / (first + second);
    given.asks("clipped", new double[] {factor * g[0], factor * g[1]}, 3);
    given.mistake("each", Math.min(most, g[0]), sign * Math.min(most, second));
    given.mistakeIf(most != 1, "unit", g[0] / norm, g[1] / norm);
    given.mistake("by-sum", bySum * g[0], bySum * g[1]);
    given.mistake("unchanged", g);
  }
}
