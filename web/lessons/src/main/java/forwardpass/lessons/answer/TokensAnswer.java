package forwardpass.lessons.answer;

import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into tokens, with a bar at every cut: {@code low|er| than}. Blanks count, since they
 * belong to tokens.
 *
 * @param whole the text to be cut; what is typed must add up to it
 */
public record TokensAnswer(String whole) implements AnswerType<List<String>> {

  /** The whole cut at these places, in their order; where it ends before one, there is no cut. */
  public List<String> cut(int... places) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int place : places) {
      if (place < whole.length()) {
        tokens.add(whole.substring(start, place));
        start = place;
      }
    }
    tokens.add(whole.substring(start));
    return List.copyOf(tokens);
  }

  /** The whole cut into pieces of so many characters, the first of as many as are left over. */
  public List<String> cutFromRight(int size) {
    int first = whole.length() % size == 0 ? size : whole.length() % size;
    int[] places = new int[(whole.length() - 1) / size];
    for (int i = 0; i < places.length; i++) {
      places[i] = first + i * size;
    }
    return cut(places);
  }

  @Override
  public View field(String id) {
    return Typed.line(id, Message.of("answer.tokens").with("whole", whole), 24);
  }

  @Override
  public Parsed<List<String>> parse(String text) {
    String trimmed = whole.startsWith(" ") ? text : Blanks.stripStart(text);
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= trimmed.length(); i++) {
      if (i == trimmed.length() || trimmed.charAt(i) == '|') {
        if (i == start) {
          return Parsed.bad(Message.of("fault.empty-token"), i);
        }
        tokens.add(trimmed.substring(start, i));
        start = i + 1;
      }
    }
    String joined = String.join("", tokens);
    if (!joined.equals(whole)) {
      return Parsed.bad(
          Message.of("fault.not-the-text").with("text", joined).with("whole", whole), 0);
    }
    return Parsed.ok(List.copyOf(tokens));
  }

  @Override
  public boolean agrees(List<String> given, List<String> expected) {
    return print(given).equals(print(expected));
  }

  @Override
  public String print(List<String> value) {
    return String.join("|", value);
  }

  @Override
  public Samples samples(List<String> expected) {
    List<String> wrong =
        expected.size() > 1 ? List.of(whole) : List.of(whole.charAt(0) + "|" + whole.substring(1));
    return new Samples(
        List.of(print(expected)), wrong, List.of("|" + whole, whole + "x", whole + "||"));
  }
}
