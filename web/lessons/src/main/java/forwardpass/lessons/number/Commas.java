package forwardpass.lessons.number;

/**
 * What a comma between two digits may be, where it may be two things.
 *
 * @param inNumbers whether it belongs to the number; else it stands between two
 * @param group whether it groups thousands where it can; else it begins the decimals
 * @param blanksGroup whether a blank followed by three digits groups them
 */
record Commas(boolean inNumbers, boolean group, boolean blanksGroup) {
  static final Commas SEPARATE = new Commas(false, false, false);
  static final Commas DECIMAL = new Commas(true, false, false);
  static final Commas GROUP = new Commas(true, true, false);

  Commas withBlanks() {
    return new Commas(inNumbers, group, true);
  }
}
