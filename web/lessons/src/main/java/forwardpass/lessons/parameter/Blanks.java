package forwardpass.lessons.parameter;

/** What may stand between numbers without meaning anything. */
final class Blanks {
  private Blanks() {}

  /** Spaces of every width, also the one that does not break, which pasted text is full of. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007';
  }
}
