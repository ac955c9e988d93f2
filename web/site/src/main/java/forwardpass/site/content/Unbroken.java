package forwardpass.site.content;

import java.util.regex.Pattern;

/**
 * Keeps on one line what is read as one: a list or shape of a few numbers, a number's unit. A
 * number may be cited, {@code {{share}} %}.
 */
public final class Unbroken {
  private static final String NUMBER = "[-\u2212]?\\d[\\d.]*";

  /** [2, 5, 1] and (3, 4). */
  private static final Pattern LIST =
      Pattern.compile("[(\\[]" + NUMBER + "(, " + NUMBER + "){1,3}[)\\]]");

  /** 2 × 3, 4.72 MB, 80 %, {{share}} %. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?<=[\\d}]) (?=(%|[KMGT]B|ms|nats?|bits?)(?!\\w))"
              + "|(?<=[\\d}]) (?=\u00d7)|(?<=\u00d7) (?=[\\d{])");

  private static final String HELD = "\u00a0";

  private Unbroken() {}

  public static String of(String text) {
    String lists = LIST.matcher(text).replaceAll(list -> list.group().replace(" ", HELD));
    return MEASURE.matcher(lists).replaceAll(HELD);
  }

  /** The same for a text that follows a hole, which stands for a number. */
  static String afterHole(String text) {
    return of("}" + text).substring(1);
  }
}
