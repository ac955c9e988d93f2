package forwardpass.lessons.number;

import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people type or paste where numbers are asked for. A text that can be read in two ways
 * is read in the one that fits what is asked; where both do, it is a fault that names both.
 */
public final class NumberText {
  /** More than a number or a table on a page ever needs, in characters. */
  private static final int LONGEST_NUMBER = 400;

  private static final int LONGEST_TABLE = 4000;

  private NumberText() {}

  /** What one way of reading came to. */
  private record Outcome(
      List<List<Double>> rows, @Nullable Unreadable fault, @Nullable String twofold) {
    boolean fits(Predicate<List<List<Double>>> wanted) {
      return fault == null && wanted.test(rows);
    }

    List<List<Double>> get() throws Unreadable {
      if (fault != null) {
        throw fault;
      }
      return rows;
    }
  }

  /** One number. */
  public static double one(String typed, NumberSpec asked) throws Unreadable {
    requireShort(typed, LONGEST_NUMBER);
    String text = Signs.plain(typed);
    Outcome decimal = one(typed, text, asked, Commas.DECIMAL);
    if (decimal.twofold() == null) {
      return decimal.get().get(0).get(0);
    }
    Outcome grouped = one(typed, text, asked, Commas.GROUP);
    return meant(decimal, grouped, asked, rows -> true, text).get(0).get(0);
  }

  private static Outcome one(String typed, String text, NumberSpec asked, Commas commas) {
    int start = afterName(text);
    while (start < text.length() && isLead(text.charAt(start))) {
      start++;
    }
    Expression whole = new Expression(typed, text, start, text.length(), commas, true);
    try {
      double value = whole.all(0);
      Table.within(value, asked, Blanks.strip(typed.substring(start)), start);
      return new Outcome(List.of(List.of(value)), null, whole.twofold);
    } catch (Unreadable fault) {
      return new Outcome(List.of(), fault, whole.twofold);
    }
  }

  private static boolean isLead(char c) {
    return Signs.isBlank(c) || c == '=' || c == '\u2248' || c == '~';
  }

  /** The index behind the name in {@code p = 0.5}; 0 where there is none. */
  private static int afterName(String text) {
    int equals = Math.max(text.indexOf('='), text.indexOf('\u2248'));
    char first = text.isEmpty() ? ' ' : Ascii.lower(text.charAt(0));
    boolean named = (first >= 'a' && first <= 'z') || (first >= '\u0391' && first <= '\u03c9');
    for (int i = 0; named && i < equals; i++) {
      named = "+-*/^%,.;".indexOf(text.charAt(i)) < 0;
    }
    return named && equals > 0 ? equals : 0;
  }

  /**
   * Rows of numbers.
   *
   * @param isList whether the rows are only one list, so that semicolons separate its entries
   * @param wanted whether so many rows of so many numbers are asked for
   */
  public static List<List<Double>> rows(
      String typed, NumberSpec asked, boolean isList, Predicate<List<List<Double>>> wanted)
      throws Unreadable {
    requireShort(typed, LONGEST_TABLE);
    String text = Signs.plain(typed);
    Outcome apart = table(typed, text, asked, Commas.SEPARATE);
    if (!apart.fits(wanted)) {
      Outcome grouped = table(typed, text, asked, Commas.SEPARATE.withBlanks());
      apart = grouped.fits(wanted) ? grouped : apart;
    }
    int comma = commaInDigits(text, 0);
    if (comma < 0) {
      return apart.get();
    }
    Outcome decimal = table(typed, text, asked, Commas.DECIMAL);
    Outcome grouped = table(typed, text, asked, Commas.GROUP);
    boolean fitsApart = apart.fits(wanted);
    boolean fitsWithin = decimal.fits(wanted) || grouped.fits(wanted);
    boolean isProse = !Span.of(text).code();
    boolean hasOwn = isProse && hasOwnMarks(text, isList);
    if (fitsApart && fitsWithin && isProse && !hasOwn && isMixed(text)) {
      Message both = Message.of("fault.one-or-two").with("text", around(typed, comma));
      throw new Unreadable(both, comma);
    }
    boolean within = fitsApart ? fitsWithin && hasOwn : fitsWithin || hasOwn;
    return within ? meant(decimal, grouped, asked, wanted, text) : apart.get();
  }

  /** Whether other marks than commas and blanks stand between the numbers. */
  private static boolean hasOwnMarks(String text, boolean isList) {
    return text.indexOf('\t') >= 0
        || text.indexOf('&') >= 0
        || (isList && (text.indexOf(';') >= 0 || text.indexOf('\n') >= 0));
  }

  private static Outcome table(String typed, String text, NumberSpec asked, Commas commas) {
    Table table = new Table(typed, text, asked, Span.of(text), commas);
    try {
      return new Outcome(table.read(), null, table.twofold());
    } catch (Unreadable fault) {
      return new Outcome(List.of(), fault, table.twofold());
    }
  }

  /** The one of two readings that fits what is asked. */
  private static List<List<Double>> meant(
      Outcome decimal,
      Outcome grouped,
      NumberSpec asked,
      Predicate<List<List<Double>>> wanted,
      String text)
      throws Unreadable {
    String twofold = decimal.twofold();
    if (!decimal.fits(wanted) || !grouped.fits(wanted)) {
      return grouped.fits(wanted) ? grouped.get() : decimal.get();
    }
    if (twofold == null || areSame(decimal.rows(), grouped.rows())) {
      return decimal.get();
    }
    boolean isCalculated = text.indexOf('/') >= 0 || text.indexOf('*') >= 0;
    if (asked.decimals() == 3 && !isCalculated) {
      return decimal.get();
    }
    if (asked.decimals() == 0 || twofold.endsWith(",000")) {
      return grouped.get();
    }
    throw new Unreadable(
        Message.of("fault.two-readings")
            .with("text", twofold)
            .with("decimal", twofold.replace(',', '.'))
            .with("grouped", twofold.replace(",", "")),
        text.indexOf(twofold));
  }

  private static boolean areSame(List<List<Double>> left, List<List<Double>> right) {
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = Among.areSame(left.get(i), right.get(i));
    }
    return same;
  }

  private static void requireShort(String typed, int most) throws Unreadable {
    if (typed.length() > most) {
      throw new Unreadable(
          Message.of("fault.too-long").with("count", typed.length()).with("max", most), most);
    }
  }

  /** The first comma from there on between two digits; −1 where there is none. */
  private static int commaInDigits(String text, int from) {
    int comma = text.indexOf(',', from);
    while (comma >= 0 && !(isDigit(text, comma - 1) && isDigit(text, comma + 1))) {
      comma = text.indexOf(',', comma + 1);
    }
    return comma;
  }

  private static boolean isDigit(String text, int index) {
    return index >= 0 && index < text.length() && Ascii.isDigit(text.charAt(index));
  }

  /** Whether blanks separate too, alone or behind a comma. */
  private static boolean isMixed(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean between = !Signs.isBlank(text.charAt(i + 1)) && !isRowEnd(text.charAt(i + 1));
      if (Signs.isBlank(text.charAt(i)) && between && !isRowEnd(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRowEnd(char c) {
    return c == ';' || c == '\n' || c == '[' || c == ']';
  }

  private static String around(String typed, int comma) {
    int from = comma;
    int to = comma + 1;
    while (isDigit(typed, from - 1)) {
      from--;
    }
    while (isDigit(typed, to)) {
      to++;
    }
    return Unreadable.quoted(typed.substring(from, to));
  }
}
