package forwardpass.lessons.parameter;

import forwardpass.lessons.plain.Among;
import forwardpass.lessons.words.Message;
import java.util.List;

/** One of a few named options; the words file has a label for each. */
public record ChoiceParameter(String id, String initial, List<String> options)
    implements Parameter<String> {

  public ChoiceParameter {
    options = List.copyOf(options);
    if (!Among.has(options, initial)) {
      throw new IllegalArgumentException("parameter " + id + ": " + initial + " is no option");
    }
  }

  /** It begins with the first of its options. */
  public static ChoiceParameter of(String id, String... options) {
    return new ChoiceParameter(id, options[0], List.of(options));
  }

  @Override
  public Parsed<String> parse(String text) {
    if (Among.has(options, text)) {
      return Parsed.ok(text);
    }
    return Parsed.bad(
        Message.of("fault.no-such-option")
            .with("text", text)
            .with("options", String.join(", ", options)),
        0);
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
