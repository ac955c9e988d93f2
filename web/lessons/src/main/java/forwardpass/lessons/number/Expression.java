package forwardpass.lessons.number;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number with what people write around it, from left to right: {@code 2/3}, {@code 66.5 %},
 * {@code 512*768}, {@code 1.5·10^-3}, {@code √2}, {@code ln 4}, {@code 1½}.
 */
final class Expression {
  private static final int LARGEST_EXPONENT = 400; // beyond, 10 to it is no double
  private final String typed;
  private final String text;
  private final Commas commas;
  private final boolean alone; // else in a list, where blanks and parentheses separate
  private final int end;
  int at;

  /** Digits whose comma could also be read the other way, if there were any; the first. */
  @Nullable String twofold;

  /**
   * Reads a part of a text.
   *
   * @param typed the text as it was typed, for messages
   * @param text the same, made plain by {@link Signs}
   */
  Expression(String typed, String text, int from, int to, Commas commas, boolean alone) {
    this.typed = typed;
    this.text = text;
    this.at = from;
    this.end = to;
    this.commas = commas;
    this.alone = alone;
  }

  char peek() {
    return at < end ? text.charAt(at) : '\0';
  }

  void skipBlanks() {
    while (Signs.isBlank(peek()) || (alone && (peek() == '\n' || peek() == '\t'))) {
      at++;
    }
  }

  private boolean take(String word) {
    boolean there = at + word.length() <= end && text.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  double sum() throws Unreadable {
    double value = product();
    while (true) {
      int before = at;
      skipBlanks();
      char sign = peek();
      boolean separates = !alone && at > before && !Signs.isBlank(charAt(at + 1));
      if ((sign != '+' && sign != '-') || separates) {
        at = before;
        return value;
      }
      at++;
      double next = product();
      value = cleaned(sign == '+' ? value + next : value - next);
    }
  }

  private double product() throws Unreadable {
    double value = signed();
    while (true) {
      int before = at;
      skipBlanks();
      if (take("/")) {
        value = value / divisor();
      } else if (isTimes()) {
        at++;
        value = cleaned(value * signed());
      } else {
        at = before;
        return value;
      }
    }
  }

  private double divisor() throws Unreadable {
    int before = at;
    double divisor = signed();
    if (divisor == 0) {
      throw new Unreadable(Message.of("fault.divided-by-zero"), before);
    }
    return divisor;
  }

  /** A product's sign; {@code 0x10} is none, but a number that Java writes in sixteens. */
  private boolean isTimes() {
    char before = charAt(at - 2);
    boolean zero = charAt(at - 1) == '0' && !Ascii.isDigit(before) && before != '.';
    return peek() == '*' || (Ascii.lower(peek()) == 'x' && !zero);
  }

  private double signed() throws Unreadable {
    skipBlanks();
    boolean negative = peek() == '-';
    if (negative || peek() == '+') {
      at++;
    }
    double value = percent();
    return negative ? -1 * value : value;
  }

  private double percent() throws Unreadable {
    double value = power();
    int before = at;
    skipBlanks();
    if (take("%")) {
      return cleaned(value / 100);
    }
    at = before;
    return value;
  }

  private double power() throws Unreadable {
    double base = primary();
    int start = at;
    StringBuilder digits = new StringBuilder();
    for (; Signs.lowered(peek()) != '\0'; at++) {
      digits.append(Signs.lowered(peek()));
    }
    if (digits.length() > 0) {
      String raised = digits.toString();
      Expression exponent = new Expression(raised, raised, 0, raised.length(), commas, true);
      return raised(base, exponent.all(start), start);
    }
    if (!take("^") && !take("**")) {
      return base;
    }
    return raised(base, exponent(), start);
  }

  private double exponent() throws Unreadable {
    char open = peek();
    boolean isOpen = open == '{' || open == '(';
    at += isOpen ? 1 : 0;
    return isOpen ? closed(open) : signed();
  }

  /** A power with a whole exponent. */
  private double raised(double base, double exponent, int start) throws Unreadable {
    int times = (int) Math.abs(exponent);
    if (times != Math.abs(exponent) || times > LARGEST_EXPONENT) {
      throw notANumber(start);
    }
    double power = 1;
    for (int i = 0; i < times; i++) {
      power *= base;
    }
    return cleaned(exponent < 0 ? 1 / power : power);
  }

  private double closed(char open) throws Unreadable {
    double value = sum();
    skipBlanks();
    if (!take(open == '(' ? ")" : open == '{' ? "}" : "]")) {
      throw notANumber(at);
    }
    return value;
  }

  private double primary() throws Unreadable {
    skipBlanks();
    int start = at;
    char c = peek();
    if (at >= end || (!alone && isEnd(c))) {
      throw new Unreadable(Message.of("fault.number-missing"), at);
    }
    if (Ascii.isDigit(c) || (isPoint(c) && Ascii.isDigit(charAt(at + 1)))) {
      return literal();
    }
    if (alone && (c == '(' || c == '[' || c == '{')) {
      at++;
      return closed(c);
    }
    double value = named();
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw notANumber(start);
    }
    return value;
  }

  /** What begins with a name or with a sign of its own; NaN where it is none that is known. */
  private double named() throws Unreadable {
    double fraction = Signs.fraction(peek());
    if (fraction > 0) {
      at++;
      return fraction;
    } else if (take("sqrt") || take("\u221a")) {
      return Math.sqrt(argument());
    } else if (take("ln") || take("Ln")) {
      return Log.log(ofLogarithm());
    } else if (take("exp(")) {
      return Exp.exp(closed('('));
    } else if (take("e^") || take("e**")) {
      return Exp.exp(exponent());
    } else if (take("pi") || take("\u03c0")) {
      return Math.PI;
    }
    return Double.NaN;
  }

  private double argument() throws Unreadable {
    skipBlanks();
    return take("(") ? closed('(') : power();
  }

  /** Without parentheses nothing may follow that could belong to it: ln 1/4 is two things. */
  private double ofLogarithm() throws Unreadable {
    skipBlanks();
    boolean isClear = peek() == '(';
    double value = argument();
    int after = at;
    skipBlanks();
    if (!isClear && (peek() == '/' || isTimes())) {
      throw notANumber(at);
    }
    at = after;
    return value;
  }

  private double literal() throws Unreadable {
    int start = at;
    Literal literal = Literal.at(text.substring(0, end), start, commas, alone);
    if (Double.isNaN(literal.value())) {
      throw notANumber(start);
    }
    twofold = twofold == null ? literal.twofold() : twofold;
    at = literal.end();
    double fraction = Signs.fraction(peek()); // 1½
    if (fraction == 0) {
      return literal.value();
    }
    if (literal.value() != (int) literal.value()) {
      throw notANumber(start);
    }
    at++;
    return literal.value() + fraction;
  }

  /** One number and nothing after it. */
  double all(int offset) throws Unreadable {
    double value = sum() + 0.0; // + 0.0 turns −0 into 0
    skipBlanks();
    if (at < end) {
      boolean split = Ascii.isDigit(peek()) && Signs.isBlank(text.charAt(at - 1));
      throw split
          ? new Unreadable(Message.of("fault.blank-inside").with("text", piece()), offset + at)
          : notANumber(offset + at);
    }
    return value;
  }

  /** Faults unless what ends a number of a list comes next. */
  void requireEnd() throws Unreadable {
    if (at < end && !isEnd(peek())) {
      throw notANumber(at);
    }
  }

  private Unreadable notANumber(int position) {
    return new Unreadable(Message.of("fault.not-a-number").with("text", piece()), position);
  }

  /** What is being read, for a message: all of it, or in a list the piece between separators. */
  private String piece() {
    int from = Math.min(at, end);
    int to = from;
    if (alone) {
      return Unreadable.quoted(Blanks.strip(typed.substring(0, end)));
    }
    while (from > 0 && !isEnd(text.charAt(from - 1))) {
      from--;
    }
    while (to < end && !isEnd(text.charAt(to))) {
      to++;
    }
    return Unreadable.quoted(typed.substring(from, to));
  }

  /** What ends a number of a list. */
  static boolean isEnd(char c) {
    return Signs.isBlank(c) || ",;[](){}&\\\n\t".indexOf(c) >= 0;
  }

  private char charAt(int index) {
    return index >= 0 && index < end ? text.charAt(index) : '\0';
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  /** Without the last bits that arithmetic on decimals leaves: 3·10⁻⁵ is 0.00003. */
  private static double cleaned(double value) {
    return Math.abs(value) <= Double.MAX_VALUE
        ? Decimal.valueOf(Decimal.significant(value, 15))
        : value;
  }
}
