package forwardpass.lessons.parameter;

import forwardpass.lessons.words.Message;
import java.util.function.Function;

/**
 * A text of the reader's own. Its reader turns the text into what the lesson needs, or says where
 * it stumbles; the value kept is the text.
 *
 * @param check returns a parsed value of any kind; only its fault matters here
 */
public record TextParameter(
    String id, String initial, int maxLength, Function<String, Parsed<?>> check)
    implements Parameter<String> {

  /** A text of at most {@code maxLength} characters, otherwise free. */
  public static TextParameter free(String id, String initial, int maxLength) {
    return new TextParameter(id, initial, maxLength, Parsed::ok);
  }

  @Override
  public Parsed<String> parse(String text) {
    if (text.length() > maxLength) {
      return Parsed.bad(
          Message.of("fault.too-long").with("count", text.length()).with("max", maxLength),
          maxLength);
    }
    Fault fault = check.apply(text).fault();
    return fault == null ? Parsed.ok(text) : Parsed.bad(fault);
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String cast(Object value) {
    return (String) value;
  }
}
