package forwardpass.lessons.parameter;

/**
 * Something a reader can set. It knows how to read itself from text and print itself as text: the
 * same two serve the control on the page and the query of a shared address.
 *
 * @param <T> the type of its values, immutable
 */
public sealed interface Parameter<T> permits Scalar, ChoiceParameter, TextParameter {
  /** Its name within the lesson: short, as in the formula ({@code T}, {@code z}). */
  String id();

  /** The value a lesson starts with. */
  T initial();

  /** Reads and validates: a fault says what is wrong and where. */
  Parsed<T> parse(String text);

  /** Text that {@link #parse} reads back as the same value. */
  String print(T value);

  /** The value as this parameter's type. */
  T cast(Object value);
}
