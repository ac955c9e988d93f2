package forwardpass.lessons.realtokenizers;

import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.lessons.answer.TokensAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;

/** A long number cut as the patterns of GPT-4 and GPT-4o cut it: threes, from the left. */
public final class ExerciseThrees implements Exercise {
  @Override
  public void ask(Given given) {
    int head = given.integer(1234, 1000, 9999);
    int tail = given.integer(567, 100, 999);
    int more = given.choice(0, 1);
    String number =
        Integer.toString(head) + tail + (more == 1 ? Integer.toString(head % 9 + 1) : "");
    given.fill("number", new Text(number));
    TokensAnswer type = new TokensAnswer(number);
    given
        .asks(type, cut(number))
        .mistake("right", fromRight(number))
        .mistake("digits", every(number, 1))
        .mistake("whole", List.of(number));
    given.result("tokens", new Text(type.print(cut(number))));
  }

  private static List<String> cut(String number) {
    Pretokenizer pretokenizer = Pretokenizer.named("cl100k_base");
    char[] chars = number.toCharArray();
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < chars.length; ) {
      int end = pretokenizer.pieceEnd(chars, from, chars.length);
      pieces.add(number.substring(from, end));
      from = end;
    }
    return List.copyOf(pieces);
  }

  private static List<String> every(String number, int digits) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < number.length(); i += digits) {
      pieces.add(number.substring(i, Math.min(number.length(), i + digits)));
    }
    return List.copyOf(pieces);
  }

  /** As the commas between thousands stand. */
  private static List<String> fromRight(String number) {
    int first = number.length() % 3;
    List<String> pieces = new ArrayList<>();
    pieces.add(number.substring(0, first));
    pieces.addAll(every(number.substring(first), 3));
    return List.copyOf(pieces);
  }
}
