package forwardpass.lessons.tokenization;

import forwardpass.lessons.node.Text;
import forwardpass.lessons.tokens.TokenTree;
import java.util.ArrayList;
import java.util.List;

/** A short text in which no two pairs are ever the most frequent, in the first four merges. */
record PracticeText(String text) {
  static final List<String> TEXTS =
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

  /** As it is shown, its spaces to be seen. */
  Text shown() {
    return dotted(text);
  }

  static Text dotted(String text) {
    return new Text(text.replace(' ', '·'));
  }

  /** The tokens after so many merges. */
  List<String> tokens(int merges) {
    List<String> shown = new ArrayList<>();
    for (TokenTree token : TrainedText.of(text, "none", merges, 1).tokens()) {
      shown.add(Journey.decode(token.bytes()));
    }
    return shown;
  }

  /** The token that the k-th merge makes, as it is shown. */
  Text merged(int k) {
    TrainedText trained = TrainedText.of(text, "none", k, 1);
    TokenTree made = trained.trees().get(trained.merges().get(k - 1).id());
    return dotted(Journey.decode(made.bytes()));
  }

  /** How often the most frequent pair stands in it. */
  int mostFrequent() {
    return TrainedText.of(text, "none", 0, 1).next().get(0).count();
  }
}
