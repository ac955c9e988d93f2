package forwardpass.lessons.parameter;

import forwardpass.lessons.words.Message;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What reading a text came to: a value or a fault, never both. */
public record Parsed<T>(@Nullable T value, @Nullable Fault fault) {

  public static <T> Parsed<T> ok(T value) {
    return new Parsed<>(value, null);
  }

  public static <T> Parsed<T> bad(Message message, int position) {
    return new Parsed<>(null, new Fault(message, position));
  }

  /** A fault of another type's reading, passed on. */
  public static <T> Parsed<T> bad(Fault fault) {
    return new Parsed<>(null, fault);
  }

  public boolean isOk() {
    return fault == null;
  }

  /** The value; call only where {@link #isOk()}. */
  public T get() {
    return Objects.requireNonNull(value, "parsed: there is a fault, not a value");
  }
}
