package forwardpass.lessons.codec;

import forwardpass.engine.format.Decimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as words with a bar between two. A word may hold any text: its bars, backslashes
 * and ends of lines are written as a backslash and a letter.
 */
public final class CodecWriter {
  static final char BAR = '|';

  private final StringBuilder out = new StringBuilder();
  private boolean isFirst = true;

  private void word(String plain) {
    if (!isFirst) {
      out.append(BAR);
    }
    isFirst = false;
    out.append(plain);
  }

  public void whole(int value) {
    word(Integer.toString(value));
  }

  /** The shortest decimal that reads back as the same double. */
  public void number(double value) {
    word(Decimal.shortest(value));
  }

  public void flag(boolean value) {
    word(value ? "+" : "-");
  }

  /** One of an enumeration, by its name. */
  public void name(Enum<?> value) {
    word(value.name());
  }

  public void text(String value) {
    word("");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      char letter = letter(c);
      if (letter == 0) {
        out.append(c);
      } else {
        out.append('\\').append(letter);
      }
    }
  }

  /** What stands for a character after a backslash; 0 where it stands for itself. */
  private static char letter(char c) {
    return switch (c) {
      case '\\' -> '\\';
      case BAR -> 'b';
      case '\n' -> 'n';
      case '\r' -> 'r';
      case '\t' -> 't';
      default -> 0;
    };
  }

  /** Their number, then each. */
  public <T> void list(List<T> values, Codec<T> codec) {
    whole(values.size());
    for (T value : values) {
      codec.write(value, this);
    }
  }

  /** Whether it is there, and if so, what it is. */
  public <T> void optional(@Nullable T value, Codec<T> codec) {
    flag(value != null);
    if (value != null) {
      codec.write(value, this);
    }
  }

  /** All that was written. */
  @Override
  public String toString() {
    return out.toString();
  }
}
