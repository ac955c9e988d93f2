package forwardpass.lessons.comparingmodels;

import forwardpass.lessons.comparison.Comparison;

/** The four kinds of question that two models leave: both right, one of them, neither. */
record Counts(int both, int onlyA, int onlyB) {
  static final int ITEMS = 200;

  /** Of models that have so many right, both on so many as comes nearest to what is wanted. */
  static Counts near(int a, int b, int wanted) {
    int both = Math.max(least(a, b), Math.min(Math.min(a, b), wanted));
    return new Counts(both, a - both, b - both);
  }

  /** On so many at least both are right, where there are ITEMS in all. */
  static int least(int a, int b) {
    return Math.max(0, a + b - ITEMS);
  }

  int neither() {
    return ITEMS - both - onlyA - onlyB;
  }

  /** The same accuracies with another number of questions that both have right. */
  Counts with(int other) {
    return new Counts(other, onlyA + both - other, onlyB + both - other);
  }

  int least() {
    return least(both + onlyA, both + onlyB);
  }

  int most() {
    return both + Math.min(onlyA, onlyB);
  }

  /** One score a question and model. */
  Comparison comparison() {
    double[] first = new double[ITEMS];
    double[] second = new double[ITEMS];
    int[] each = new int[ITEMS];
    for (int i = 0; i < ITEMS; i++) {
      first[i] = i < both + onlyA ? 1 : 0;
      second[i] = i < both || (i >= both + onlyA && i < both + onlyA + onlyB) ? 1 : 0;
      each[i] = i;
    }
    return new Comparison(first, second, each);
  }

  /** √((n₁₀ + n₀₁ − (n₁₀ − n₀₁)²/n) / (n − 1) / n): of differences that are 1, 0 and −1. */
  double pairedError() {
    double squares = onlyA + onlyB - (double) (onlyA - onlyB) * (onlyA - onlyB) / ITEMS;
    return Math.sqrt(squares / (ITEMS - 1) / ITEMS);
  }
}
