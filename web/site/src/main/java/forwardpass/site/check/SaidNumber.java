package forwardpass.site.check;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a sentence, without its sign, which may as well be that of a subtraction.
 *
 * @param step what its last digit counts: 0.01 for 0.52
 * @param filled whether it filled a hole
 * @param rounded whether digits of it were dropped
 * @param before the character that stands before it, blanks and its sign aside
 */
record SaidNumber(double value, double step, boolean filled, boolean rounded, char before) {
  private static final Pattern DIGITS =
      Pattern.compile("[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\\.[0-9]+)?");

  /** All numbers of a sentence, in its order. */
  static List<SaidNumber> in(List<? extends Node> sentence) {
    List<SaidNumber> out = new ArrayList<>();
    collect(sentence, new StringBuilder(), out);
    return out;
  }

  /** All numbers of a plain text. */
  static List<SaidNumber> in(String text) {
    List<SaidNumber> out = new ArrayList<>();
    read(text, false, false, new StringBuilder(), out);
    return out;
  }

  private static void collect(
      List<? extends Node> nodes, StringBuilder before, List<SaidNumber> out) {
    for (Node node : nodes) {
      if (node instanceof Element element) {
        collect(element.children(), before, out);
      } else if (node instanceof Num num) {
        read(num.text(), true, !num.inFull(), before, out);
      } else {
        read(Nodes.text(List.of(node)), false, false, before, out);
      }
    }
  }

  private static void read(
      String text, boolean filled, boolean rounded, StringBuilder before, List<SaidNumber> out) {
    Matcher digits = DIGITS.matcher(text);
    int end = 0;
    while (digits.find()) {
      before.append(text, end, digits.start());
      end = digits.end();
      String number = digits.group().replace(",", "");
      int point = number.indexOf('.');
      double step = point < 0 ? 1 : Math.pow(10, point + 1 - number.length());
      out.add(new SaidNumber(Double.parseDouble(number), step, filled, rounded, last(before)));
      before.append(number);
    }
    before.append(text, end, text.length());
  }

  private static char last(StringBuilder text) {
    String sign = text.toString().replaceAll("[\\s\u00a0\u2212(\\[-]+$", "");
    return sign.isEmpty() ? ' ' : sign.charAt(sign.length() - 1);
  }

  /** Whether this is that number, as far as the digits of that one tell: 6.5 is 6.50. */
  boolean is(SaidNumber other) {
    double within = other.step < 1 ? other.step / 2 : 0;
    return Math.abs(value - other.value) <= within * (1 + 1e-9);
  }
}
