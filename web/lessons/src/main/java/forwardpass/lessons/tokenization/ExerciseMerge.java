package forwardpass.lessons.tokenization;

import forwardpass.lessons.answer.TokensAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.tokens.TokenTree;
import java.util.ArrayList;
import java.util.List;

/** Three merges by hand, on a text in which no two pairs are ever the most frequent. */
public final class ExerciseMerge implements Exercise {
  private static final List<String> TEXTS =
      List.of(
          "on zone none tone",
          "hug hugs pug hug",
          "cat cats rat cat",
          "tar start tar art",
          "art star tart art",
          "ban ban banana bandana",
          "ana ana bandana ana",
          "pop popper pope hope",
          "pope popper pop hope",
          "in inner inn in",
          "inn pinned in inner",
          "tent intent tenth tent",
          "tenth tent tent intent",
          "one on none tone zone",
          "bug hug pug hugs",
          "rat hat cat cats");

  @Override
  public void ask(Given given) {
    String text = TEXTS.get(given.integer(0, 0, TEXTS.size() - 1));
    given.fill("text", dotted(text));
    List<String> twice = tokens(text, 2);
    List<String> thrice = tokens(text, 3);
    TokensAnswer type = new TokensAnswer(text);
    TrainedText before = TrainedText.of(text, "none", 0, 1);
    given
        .asks(type, thrice)
        .hints(3)
        .mistake("two", twice)
        .mistake("one", tokens(text, 1))
        .mistake("four", tokens(text, 4));
    given.hinted("first", dotted(merged(text, 1)));
    given.result("count", Num.whole(before.next().get(0).count()));
    given.result("second", dotted(merged(text, 2)));
    given.result("third", dotted(merged(text, 3)));
    given.result("tokens", dotted(type.print(thrice)));
  }

  /** With its spaces to be seen. */
  private static Text dotted(String text) {
    return new Text(text.replace(' ', '·'));
  }

  /** The token that the k-th merge makes. */
  private static String merged(String text, int k) {
    TrainedText trained = TrainedText.of(text, "none", k, 1);
    return shown(trained.trees().get(trained.merges().get(k - 1).id()));
  }

  private static List<String> tokens(String text, int merges) {
    List<String> shown = new ArrayList<>();
    for (TokenTree token : TrainedText.of(text, "none", merges, 1).tokens()) {
      shown.add(shown(token));
    }
    return shown;
  }

  private static String shown(TokenTree token) {
    return Journey.decode(token.bytes());
  }
}
