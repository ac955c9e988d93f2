package forwardpass.lessons.tokenization;

import forwardpass.lessons.answer.TokensAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;
import java.util.List;

/** Three merges by hand, on a text in which no two pairs are ever the most frequent. */
public final class ExerciseMerge implements Exercise {
  @Override
  public void ask(Given given) {
    int which = given.integer(0, 0, PracticeText.TEXTS.size() - 1);
    PracticeText text = new PracticeText(PracticeText.TEXTS.get(which));
    given.fill("text", text.shown());
    TokensAnswer type = new TokensAnswer(text.text());
    List<String> thrice = text.tokens(3);
    given
        .asks(type, thrice)
        .hints(3)
        .mistake("two", text.tokens(2))
        .mistake("one", text.tokens(1))
        .mistake("four", text.tokens(4));
    given.hinted("first", text.merged(1));
    given.result("count", Num.whole(text.mostFrequent()));
    given.result("second", text.merged(2));
    given.result("third", text.merged(3));
    given.result("tokens", PracticeText.dotted(type.print(thrice)));
  }
}
