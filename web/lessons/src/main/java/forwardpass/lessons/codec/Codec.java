package forwardpass.lessons.codec;

/**
 * The text form of a type. A record's codec writes its components one after the other and reads
 * them in the same order; one of several kinds writes its name first.
 *
 * @param <T> the type, immutable
 */
public interface Codec<T> {
  void write(T value, CodecWriter out);

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException where the text holds something else
   */
  T read(CodecReader in);

  /** The value as text. */
  default String encode(T value) {
    CodecWriter out = new CodecWriter();
    write(value, out);
    return out.toString();
  }

  /**
   * The value of a text.
   *
   * @throws IllegalArgumentException if it is not one that {@link #encode} makes
   */
  default T decode(String text) {
    CodecReader in = new CodecReader(text);
    T value = read(in);
    in.end();
    return value;
  }
}
