package forwardpass.lessons.codec;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.plain.Ascii;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link CodecWriter} wrote, in the same order. The text may come from anywhere: each
 * method throws an {@link IllegalArgumentException} where it finds something else.
 */
public final class CodecReader {
  private final String text;
  private int at; // of the next word; beyond the end once the last was read

  public CodecReader(String text) {
    this.text = text;
  }

  private String word() {
    if (at > text.length()) {
      throw unlike("more");
    }
    int bar = text.indexOf(CodecWriter.BAR, at);
    int end = bar < 0 ? text.length() : bar;
    String word = text.substring(at, end);
    at = end + 1;
    return word;
  }

  private IllegalArgumentException unlike(String expected) {
    return new IllegalArgumentException(
        "codec: " + expected + " is expected before " + at + " in: " + text);
  }

  /** Whether anything follows: what later versions write stands last. */
  public boolean hasMore() {
    return at <= text.length() && !text.isEmpty();
  }

  /** There is no more. */
  public void end() {
    if (hasMore()) {
      throw unlike("the end");
    }
  }

  public int whole() {
    return Ascii.whole(word());
  }

  /** A whole number of a range, its ends included. */
  public int whole(int min, int max) {
    int value = whole();
    if (value < min || value > max) {
      throw unlike(min + " to " + max);
    }
    return value;
  }

  public double number() {
    String word = word();
    return switch (word) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> Decimal.valueOf(word);
    };
  }

  /** A double of a range, its ends included; never NaN. */
  public double number(double min, double max) {
    double value = number();
    if (!(value >= min && value <= max)) {
      throw unlike(Decimal.shortest(min) + " to " + Decimal.shortest(max));
    }
    return value;
  }

  public boolean flag() {
    String word = word();
    if (!word.equals("+") && !word.equals("-")) {
      throw unlike("+ or -");
    }
    return word.equals("+");
  }

  /** The one of these that has the name that comes. */
  public <E extends Enum<E>> E name(E[] all) {
    String word = word();
    for (E one : all) {
      if (one.name().equals(word)) {
        return one;
      }
    }
    throw unlike("a name");
  }

  public String text() {
    String word = word();
    if (word.indexOf('\\') < 0) {
      return word;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\\') {
        i++;
        c = meant(i < word.length() ? word.charAt(i) : ' ');
      }
      out.append(c);
    }
    return out.toString();
  }

  private char meant(char letter) {
    return switch (letter) {
      case '\\' -> '\\';
      case 'b' -> CodecWriter.BAR;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> throw unlike("one of \\\\, \\b, \\n, \\r, \\t");
    };
  }

  /** A list of any length. */
  public <T> List<T> list(Codec<T> codec) {
    return list(0, Integer.MAX_VALUE, codec);
  }

  /** A list whose length is in a range, its ends included. */
  public <T> List<T> list(int min, int max, Codec<T> codec) {
    int size = whole(min, max);
    List<T> out = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      out.add(codec.read(this)); // throws at the end of the text, however large the size
    }
    return out;
  }

  public <T> @Nullable T optional(Codec<T> codec) {
    return flag() ? codec.read(this) : null;
  }
}
