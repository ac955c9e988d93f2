package forwardpass.engine.format;

/**
 * Doubles as decimal text, and decimal text as doubles.
 *
 * <p>A double is a finite decimal number, often of more than 50 digits. All rounding here is of
 * that exact value, half to even, so that the same text comes out on every platform.
 */
public final class Decimal {
  /** The typographer's minus, as long as a plus: U+2212. */
  public static final char MINUS_SIGN = '\u2212';

  /** The most digits that can be asked for: 1,074 decimals write any double in full. */
  public static final int MAX_DIGITS = 1100;

  private Decimal() {}

  /**
   * x with so many decimals: {@code fixed(2.345, 1)} is {@code 2.3}. No negative zero: −0.001 with
   * two decimals is {@code 0.00}. NaN, Infinity and -Infinity are written as those words.
   *
   * @throws IllegalArgumentException unless 0 ≤ decimals ≤ {@link #MAX_DIGITS}
   */
  public static String fixed(double x, int decimals) {
    requireRange("decimals", decimals, 0);
    if (!isFinite(x)) {
      return word(x);
    }
    Digits digits = QuickDigits.fixed(Math.abs(x), decimals);
    if (digits == null) {
      Digits exact = Significand.of(Math.abs(x)).exact();
      digits = exact.roundHalfEven(exact.exponent() + 1 + decimals);
    }
    return plain(x < 0 && !digits.isZero(), digits, decimals);
  }

  /**
   * x with so many decimals and a power of ten: {@code scientific(0.00012345, 2)} is {@code
   * 1.23e-4}.
   *
   * @throws IllegalArgumentException unless 0 ≤ decimals ≤ {@link #MAX_DIGITS}
   */
  public static String scientific(double x, int decimals) {
    requireRange("decimals", decimals, 0);
    if (!isFinite(x)) {
      return word(x);
    }
    Digits digits = Significand.of(Math.abs(x)).exact().roundHalfEven(1 + decimals);
    return withPowerOfTen(x < 0, digits, decimals, 'e');
  }

  /**
   * x with so many significant digits: {@code significant(1234.5, 3)} is {@code 1230}, and {@code
   * significant(0.5, 3)} is {@code 0.500}. From 10⁻⁶ up to 10²¹ in plain notation, beyond as {@link
   * #scientific}.
   *
   * @throws IllegalArgumentException unless 1 ≤ count ≤ {@link #MAX_DIGITS}
   */
  public static String significant(double x, int count) {
    requireRange("count", count, 1);
    if (!isFinite(x)) {
      return word(x);
    }
    Digits digits = Significand.of(Math.abs(x)).exact().roundHalfEven(count);
    int exponent = digits.exponent();
    return exponent < -6 || exponent >= 21
        ? withPowerOfTen(x < 0, digits, count - 1, 'e')
        : plain(x < 0, digits, Math.max(0, count - 1 - exponent));
  }

  /**
   * The fewest digits, two at least, that are read back as x: {@code 0.1}, {@code 1.0E10}. This is
   * the text of {@code Double.toString} from JDK 19 on; older ones sometimes print more digits, or
   * the same number of digits farther away.
   */
  public static String shortest(double x) {
    return x == 0 || !isFinite(x) ? plainWord(x) : shortest(x < 0, ShortestDigits.of(Math.abs(x)));
  }

  /**
   * The fewest digits, two at least, that are read back as this float: {@code 0.1}, where the same
   * number as a double is 0.10000000149011612.
   */
  public static String shortest(float x) {
    float[] stored = {x}; // in JavaScript a float that was never stored may not be one
    double wide = stored[0];
    return wide == 0 || !isFinite(wide)
        ? plainWord(wide)
        : shortest(wide < 0, ShortestDigits.ofFloat(Math.abs(wide)));
  }

  private static String shortest(boolean negative, Digits digits) {
    int exponent = digits.exponent();
    return exponent < -3 || exponent >= 7
        ? withPowerOfTen(negative, digits, Math.max(1, digits.length() - 1), 'E')
        : plain(negative, digits, Math.max(1, digits.length() - 1 - exponent));
  }

  /** What zero and the numbers that are not finite are called. */
  private static String plainWord(double x) {
    if (x == 0) {
      return 1 / x < 0 ? "-0.0" : "0.0";
    }
    return word(x);
  }

  /**
   * The double nearest to a decimal number such as {@code -12.5e3}, or where the text goes wrong.
   * Space around it, a leading plus and {@link #MINUS_SIGN} are accepted; words are not.
   */
  public static ParsedDecimal parse(String text) {
    return new DecimalReader(text).read();
  }

  /**
   * The double nearest to a decimal number.
   *
   * @throws IllegalArgumentException if the text is none, naming the position
   */
  public static double valueOf(String text) {
    ParsedDecimal parsed = parse(text);
    if (parsed instanceof ParsedDecimal.Value number) {
      return number.value();
    }
    int position = ((ParsedDecimal.Malformed) parsed).position();
    throw new IllegalArgumentException("not a decimal number at " + position + ": '" + text + "'");
  }

  /** A number's text with the typographer's minus for the hyphen. */
  public static String typographic(String number) {
    return number.replace('-', MINUS_SIGN);
  }

  private static String plain(boolean negative, Digits digits, int decimals) {
    StringBuilder text = new StringBuilder();
    if (negative) {
      text.append('-');
    }
    int point = digits.exponent(); // the index of the ones, negative where they are a mere 0
    for (int i = Math.min(0, point); i <= point; i++) {
      text.append(digitAt(digits, i));
    }
    if (decimals > 0) {
      text.append('.');
    }
    for (int i = 1; i <= decimals; i++) {
      text.append(digitAt(digits, point + i));
    }
    return text.toString();
  }

  private static String withPowerOfTen(boolean negative, Digits digits, int decimals, char mark) {
    StringBuilder text = new StringBuilder();
    if (negative) {
      text.append('-');
    }
    text.append(digitAt(digits, 0));
    if (decimals > 0) {
      text.append('.');
    }
    for (int i = 1; i <= decimals; i++) {
      text.append(digitAt(digits, i));
    }
    return text.append(mark).append(digits.exponent()).toString();
  }

  private static char digitAt(Digits digits, int i) {
    return (char) ('0' + digits.digit(i));
  }

  private static boolean isFinite(double x) {
    return Math.abs(x) <= Double.MAX_VALUE;
  }

  private static String word(double x) {
    if (Double.isNaN(x)) {
      return "NaN";
    }
    return x > 0 ? "Infinity" : "-Infinity";
  }

  private static void requireRange(String name, int value, int least) {
    if (value < least || value > MAX_DIGITS) {
      throw new IllegalArgumentException(
          name + " is " + value + ", must be from " + least + " to " + MAX_DIGITS);
    }
  }
}
