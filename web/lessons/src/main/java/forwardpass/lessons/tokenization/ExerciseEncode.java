package forwardpass.lessons.tokenization;

import forwardpass.lessons.answer.TokensAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
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
    boolean middleFirst = given.choice(1, 0) == 1;
    given.fill("word", new Text(word));
    String first = word.substring(middleFirst ? 1 : 0, middleFirst ? 3 : 2);
    String last = word.substring(middleFirst ? 0 : 1, middleFirst ? 2 : 3);
    String other = word.substring(3, 5);
    given.fill("first", new Text(spaced(first)));
    given.fill("second", new Text(spaced(other)));
    given.fill("third", new Text(spaced(last)));
    TokensAnswer type = new TokensAnswer(word);
    List<String> answer = cut(word, middleFirst);
    given
        .asks(type, answer)
        .mistake("backwards", cut(word, !middleFirst))
        .mistake("letters", letters(word, 0))
        .mistake("one", oneMerge(word, middleFirst));
    given.hinted("after", new Text(first));
    given.result("tokens", new Text(type.print(answer)));
  }

  private static String spaced(String pair) {
    return pair.charAt(0) + " + " + pair.charAt(1);
  }

  private static List<String> cut(String word, boolean middleFirst) {
    List<String> cut = new ArrayList<>();
    cut.add(word.substring(0, middleFirst ? 1 : 2));
    cut.add(word.substring(middleFirst ? 1 : 2, 3));
    cut.add(word.substring(3, 5));
    cut.addAll(letters(word, 5));
    return List.copyOf(cut);
  }

  private static List<String> oneMerge(String word, boolean middleFirst) {
    List<String> cut = new ArrayList<>(cut(word, middleFirst).subList(0, 2));
    cut.addAll(letters(word, 3));
    return List.copyOf(cut);
  }

  private static List<String> letters(String word, int from) {
    List<String> letters = new ArrayList<>();
    for (int i = from; i < word.length(); i++) {
      letters.add(word.substring(i, i + 1));
    }
    return letters;
  }
}
