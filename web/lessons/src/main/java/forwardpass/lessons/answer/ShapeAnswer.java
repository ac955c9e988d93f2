package forwardpass.lessons.answer;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.number.NumberSpec;
import forwardpass.lessons.parameter.Numbers;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A shape such as {@code (3, 2)} or {@code 3 × 2}; {@code undefined} where there is none. */
public final class ShapeAnswer implements Numeric<List<Integer>> {
  /** The value of 'there is no such product'. */
  public static final List<Integer> UNDEFINED = List.of();

  private static final String UNDEFINED_TEXT = "undefined";

  private static final int MOST = 8; // sizes
  private static final String BETWEEN = "xX*\u00d7\u00b7\u22c5\u2715\u2a2f";

  @Override
  public View field(String id) {
    return Typed.line(id, Message.of("answer.shape"), 14);
  }

  @Override
  public Parsed<List<Integer>> parse(String text) {
    if (Ascii.lower(Blanks.strip(text)).equals(UNDEFINED_TEXT)) {
      return Parsed.ok(UNDEFINED);
    }
    Parsed<List<Double>> numbers = Numbers.list(apart(text), NumberSpec.decimals(0), 0, MOST);
    if (!numbers.isOk()) {
      return Parsed.bad(Objects.requireNonNull(numbers.fault()));
    }
    List<Integer> sizes = new ArrayList<>();
    for (double size : numbers.get()) {
      if (size != Rounding.rint(size) || size < 0 || size > Integer.MAX_VALUE) {
        return Parsed.bad(Message.of("fault.not-a-size").with("text", Num.exact(size)), 0);
      }
      sizes.add((int) size);
    }
    return sizes.isEmpty()
        ? Parsed.bad(Message.of("fault.no-shape"), 0)
        : Parsed.ok(List.copyOf(sizes));
  }

  /**
   * The text with semicolons for the signs that stand between sizes, and without the marks that
   * group digits: no size begins with a 0, so that {@code 1,024} is one.
   */
  private static String apart(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = (c == ',' || Blanks.isBlank(c)) && isDigit(text, i - 1);
      boolean groups =
          mark && text.startsWith("0", i + 1) && isDigit(text, i + 2) && isDigit(text, i + 3);
      if (!groups) {
        out.append(BETWEEN.indexOf(c) >= 0 ? ';' : c);
      }
    }
    return out.toString().replace(" by ", ";");
  }

  private static boolean isDigit(String text, int index) {
    return index >= 0 && index < text.length() && Ascii.isDigit(text.charAt(index));
  }

  @Override
  public boolean agrees(List<Integer> given, List<Integer> expected) {
    return print(given).equals(print(expected));
  }

  @Override
  public @Nullable Message remark(List<Integer> given, List<Integer> expected) {
    List<Integer> left = new ArrayList<>(expected);
    boolean isReordered = given.size() == expected.size();
    for (int size : given) {
      int found = Among.indexOfWhole(left, size);
      isReordered &= found >= 0;
      if (found >= 0) {
        left.remove(found);
      }
    }
    return isReordered ? Message.of("slip.sizes-reordered") : null;
  }

  @Override
  public String print(List<Integer> value) {
    return value.isEmpty() ? UNDEFINED_TEXT : "(" + join(value, ", ") + ")";
  }

  private static String join(List<Integer> value, String between) {
    StringBuilder out = new StringBuilder();
    for (int size : value) {
      out.append(out.length() == 0 ? "" : between).append(size);
    }
    return out.toString();
  }

  @Override
  public List<Integer> of(double... numbers) {
    List<Integer> sizes = new ArrayList<>();
    for (double number : numbers) {
      sizes.add((int) number);
    }
    return List.copyOf(sizes);
  }

  @Override
  public double[] numbers(List<Integer> answer) {
    double[] sizes = new double[answer.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = answer.get(i);
    }
    return sizes;
  }

  @Override
  public Samples samples(List<Integer> expected) {
    List<Integer> longer = new ArrayList<>(expected);
    longer.add(1);
    List<String> correct =
        expected.isEmpty()
            ? List.of(UNDEFINED_TEXT, " Undefined ")
            : List.of(print(expected), join(expected, " x "), join(expected, "\u00d7"));
    return new Samples(
        correct, List.of(print(longer)), List.of("two by two", "()", "2.5, 3", "-1, 2"));
  }
}
