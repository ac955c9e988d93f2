package forwardpass.lessons.inspectorgradients;

import forwardpass.engine.inspect.Backward;
import forwardpass.engine.inspect.Weights;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.headmaps.ModelText;
import forwardpass.lessons.inspector.ModelNumbers;
import forwardpass.lessons.inspector.Opened;
import forwardpass.lessons.inspector.Place;
import forwardpass.lessons.inspector.Said;
import forwardpass.lessons.inspector.Stage;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.tokens.Sentence;
import java.util.List;

/** What is right in this page's exercises, asked of the model itself. */
final class GradientChecks {
  /** The text that most of them are about, and the token that should follow. */
  static final String TEXT = "Ben and Mia went to the park. Ben and";

  static final String NEXT = "Mia";
  private static final double NOTHING = 1e-6; // a norm that is rounding alone
  private static final double CLEAR = 0.001;
  private static final int FAR = 5;

  private GradientChecks() {}

  private static AskedText asked(BookModel model, String text, String next) {
    return AskedText.of(model, new Wanted(text, Wanted.TOKEN, 0, next, Place.WHOLE, true, false));
  }

  private static Opened opened(AskedText asked, Backward back) {
    BookModel model = asked.text().model();
    return new Opened(back.run(), new Weights(back.run().gpt().config(), model.weights()));
  }

  private static String shown(double number) {
    return Num.sized(number, 3).text();
  }

  /** The weight of that name in a list of all; −1 where there is none. */
  private static int weight(List<Strength> all, String name) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).most().tensor().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The name at the beginning of an answer such as {@code finalNorm.gain[3]}. */
  private static String name(String answer) {
    int bracket = answer.indexOf('[');
    String name = bracket < 0 ? answer : answer.substring(0, bracket);
    List<String> words = Among.words(Blanks.strip(name));
    return words.isEmpty() ? "" : words.get(0);
  }

  /** Which weight, nudged a little, lowers the loss most, and which way. */
  static Said strongestWeight(BookModel model, List<String> answers) {
    AskedText asked = asked(model, TEXT, NEXT);
    try (Backward back = asked.back()) {
      Opened opened = opened(asked, back);
      String name = name(answers.get(0));
      List<Integer> place = ModelNumbers.of(answers.get(0).substring(name.length()));
      int at = at(opened, name, place);
      String way = Blanks.strip(Ascii.lower(answers.get(1)));
      if (at < 0) {
        return Said.of("unread");
      } else if (!way.equals("up") && !way.equals("down")) {
        return Said.of("way");
      }
      double own = back.of(name)[at];
      int more = 0;
      for (String other : Stage.allWeights(back.run().gpt().config().nLayers())) {
        for (float slope : back.of(other)) {
          more += Math.abs(slope) > Math.abs(own) ? 1 : 0;
        }
      }
      boolean isDownhill = way.equals("up") == own < 0;
      return Said.of(more > 0 ? "less" : isDownhill ? Said.RIGHT : "uphill")
          .with("gradient", shown(own))
          .with("change", shown(-Math.abs(own) / 100))
          .with("more", Integer.toString(more));
    }
  }

  /** Where a weight's number lies, the last two numbers being row and column; −1 for nowhere. */
  private static int at(Opened opened, String name, List<Integer> place) {
    if (!opened.weights().has(name) || place.isEmpty()) {
      return -1;
    }
    int cols = opened.cols(name);
    int col = place.get(place.size() - 1);
    int row = place.size() > 1 ? place.get(place.size() - 2) : 0;
    return col < cols && row < opened.rows(name) ? row * cols + col : -1;
  }

  /** A number of the final norm's bias that should grow. */
  static Said raisedBias(BookModel model, List<String> answers) {
    List<Integer> wanted = ModelNumbers.of(answers.get(0));
    AskedText asked = asked(model, TEXT, NEXT);
    try (Backward back = asked.back()) {
      float[] slopes = back.of("finalNorm.bias");
      if (wanted.size() != 1 || wanted.get(0) >= slopes.length) {
        return Said.of("unread");
      }
      int index = wanted.get(0);
      Weights weights = opened(asked, back).weights();
      float entry =
          weights
              .floats("tokenEmbedding")[
              asked.objective().target(asked.objective().from()) * slopes.length + index];
      double slope = slopes[index];
      return Said.of(slope <= -CLEAR ? Said.RIGHT : slope < 0 ? "small" : "positive")
          .with("gradient", shown(slope))
          .with("entry", shown(entry))
          .with("index", Integer.toString(index));
    }
  }

  /** A weight of the blocks that no text moves. */
  static Said idleWeight(BookModel model, List<String> answers) {
    AskedText asked = asked(model, TEXT, NEXT);
    try (Backward back = asked.back()) {
      List<Strength> all = WayBackTask.strengths(opened(asked, back), back);
      String name = name(answers.get(0));
      int at = weight(all, name.startsWith("blocks.") ? name : "blocks.0." + name);
      at = at < 0 ? weight(all, name) : at;
      if (at < 0) {
        return Said.of("unread");
      }
      double norm = all.get(at).norm();
      return Said.of(norm < NOTHING ? Said.RIGHT : "moves")
          .with("name", all.get(at).most().tensor())
          .with("norm", shown(norm));
    }
  }

  /** A text of which an early token is pulled hardest. */
  static Said farPull(BookModel model, List<String> answers) {
    Parsed<String> text = Sentence.parse(answers.get(0));
    Parsed<String> next = Sentence.parse(answers.get(1));
    if (!text.isOk() || !next.isOk() || ModelText.of(model, text.get()).ids().size() < FAR + 2) {
      return Said.of("short");
    }
    AskedText asked = asked(model, text.get(), next.get());
    try (Backward back = asked.back()) {
      List<Double> pulls = WayBackTask.pulls(back);
      int hardest = 1; // the mark of the beginning does not count
      for (int i = 2; i < pulls.size(); i++) {
        hardest = pulls.get(i) > pulls.get(hardest) ? i : hardest;
      }
      int after = pulls.size() - 1 - hardest;
      return Said.of(after >= FAR ? Said.RIGHT : "near")
          .with("token", Blanks.strip(asked.text().pieces().get(hardest)))
          .with("after", Integer.toString(after))
          .with("pull", shown(pulls.get(hardest)));
    }
  }
}
