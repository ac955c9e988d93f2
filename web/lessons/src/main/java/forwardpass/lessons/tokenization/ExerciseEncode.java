package forwardpass.lessons.tokenization;

import forwardpass.lessons.answer.TokensAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Text;
import java.util.List;

/** A word encoded with three learned merges: their order decides, not the length of the tokens. */
public final class ExerciseEncode implements Exercise {
  private static final List<String> WORDS =
      List.of(
          "lower", "newest", "hunter", "planet", "tokens", "matrix", "garden", "silver", "forest",
          "castle", "stream", "winter");

  @Override
  public void ask(Given given) {
    String word = WORDS.get(given.integer(0, 0, WORDS.size() - 1));
    int from = given.choice(1, 0); // of the pair that is merged first
    given.fill("word", new Text(word));
    given.fill("first", pair(word, from));
    given.fill("second", pair(word, 3));
    given.fill("third", pair(word, 1 - from));
    TokensAnswer type = new TokensAnswer(word);
    List<String> answer = type.cut(2 - from, 3, 5);
    given
        .asks(type, answer)
        .mistake("backwards", type.cut(1 + from, 3, 5))
        .mistake("letters", type.cutFromRight(1))
        .mistake("one", type.cut(2 - from, 3, 4, 5));
    given.hinted("after", new Text(word.substring(from, from + 2)));
    given.result("tokens", new Text(type.print(answer)));
  }

  private static Text pair(String word, int from) {
    return new Text(word.charAt(from) + " + " + word.charAt(from + 1));
  }
}
