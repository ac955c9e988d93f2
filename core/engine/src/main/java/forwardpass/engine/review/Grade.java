package forwardpass.engine.review;

/** How a review went, from 1 (forgotten) to 4 (known at once). */
public enum Grade {
  /** Not recalled. */
  AGAIN(1),
  /** Recalled with trouble. */
  HARD(2),
  /** Recalled. */
  GOOD(3),
  /** Recalled at once. */
  EASY(4);

  private final int number;

  Grade(int number) {
    this.number = number;
  }

  /** By which the formulas know it. */
  int number() {
    return number;
  }
}
