package forwardpass.engine.statistics;

/**
 * McNemar's test: of two models that answer the same questions, is one right more often? Questions
 * that both get right, or both wrong, say nothing; if the models are equally good, each of the
 * others is a coin's toss between them.
 *
 * <p>p is exact, from the binomial distribution. Source: Q. McNemar, "Note on the Sampling Error of
 * the Difference Between Correlated Proportions or Percentages", Psychometrika 12 (1947).
 *
 * @param onlyFirst how many the first alone got right
 * @param onlySecond how many the second alone got right
 * @param p two-sided: how probable a split at least this uneven is, if they are equally good
 */
public record McNemar(int onlyFirst, int onlySecond, double p) {

  /** From the answers, question by question. */
  public static McNemar of(boolean[] first, boolean[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          "McNemar's test: " + first.length + " answers, " + second.length + " answers");
    }
    int onlyFirst = 0;
    int onlySecond = 0;
    for (int i = 0; i < first.length; i++) {
      onlyFirst += first[i] && !second[i] ? 1 : 0;
      onlySecond += second[i] && !first[i] ? 1 : 0;
    }
    return of(onlyFirst, onlySecond);
  }

  /** From the counts of questions that one of the two alone got right. */
  public static McNemar of(int onlyFirst, int onlySecond) {
    if (onlyFirst < 0 || onlySecond < 0) {
      throw new IllegalArgumentException(
          "McNemar's test: " + onlyFirst + " and " + onlySecond + " are no counts");
    }
    if (onlyFirst == 0 && onlySecond == 0) {
      throw new IllegalArgumentException(
          "McNemar's test: the two never differ, so there is nothing to compare");
    }
    double fewer = Math.min(onlyFirst, onlySecond);
    double more = Math.max(onlyFirst, onlySecond);
    // P(at most `fewer` heads in fewer + more tosses) = I½(more, fewer + 1)
    double tail = IncompleteBeta.of(more, fewer + 1, 0.5);
    return new McNemar(onlyFirst, onlySecond, Math.min(1, 2 * tail));
  }
}
