package forwardpass.engine.review;

/** How a review went, from 1 (forgotten) to 4 (known at once). */
public enum Grade {
  /** Not recalled. */
  AGAIN,
  /** Recalled with trouble. */
  HARD,
  /** Recalled. */
  GOOD,
  /** Recalled at once. */
  EASY;

  /** 1 to 4, the number by which the formulas know it. */
  int number() {
    return ordinal() + 1;
  }
}
