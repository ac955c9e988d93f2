package forwardpass.engine.block;

/** Refuses vectors that do not belong together. */
final class Widths {
  private Widths() {}

  /** Two widths that have to agree, or an error that names both. */
  static void require(String where, String left, int a, String right, int b) {
    if (a != b) {
      throw new IllegalArgumentException(
          where + ": " + left + " is " + a + " wide, " + right + " " + b + ": " + a + " ≠ " + b);
    }
  }
}
