package forwardpass.lessons.realtokenizers;

import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.lessons.answer.TokensAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Text;
import java.util.List;

/** A long number cut as the patterns of GPT-4 and GPT-4o cut it: threes, from the left. */
public final class ExerciseThrees implements Exercise {
  @Override
  public void ask(Given given) {
    int head = given.integer(1234, 1000, 9999);
    int tail = given.integer(567, 100, 999);
    String number = Integer.toString(head) + tail + (given.choice(0, 1) == 1 ? head % 9 + 1 : "");
    given.fill("number", new Text(number));
    TokensAnswer type = new TokensAnswer(number);
    List<String> cut = Pretokenizer.named("cl100k_base").pieces(number);
    given
        .asks(type, cut)
        .mistake("right", type.cutFromRight(3)) // as the commas between thousands stand
        .mistake("digits", type.cutFromRight(1))
        .mistake("whole", List.of(number));
    given.result("tokens", new Text(type.print(cut)));
  }
}
