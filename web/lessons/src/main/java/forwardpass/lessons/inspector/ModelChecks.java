package forwardpass.lessons.inspector;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.inspect.Contributions;
import forwardpass.engine.inspect.Intervention;
import forwardpass.engine.inspect.Recording;
import forwardpass.engine.tensor.Shape;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.headmaps.ModelText;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.tokens.Sentence;
import java.util.List;

/** What is right in this page's exercises, asked of the model itself. */
final class ModelChecks {
  /** What the exercises on a given text are about. */
  static final String HUG = "Sam was sad. His mom gave him a big";

  static final String DOG = "Lily saw a big dog. The big";
  private static final int FEWEST = 8;
  private static final double LIKELY = 0.2;

  private ModelChecks() {}

  private static String name(int layer, int head) {
    return "L" + layer + "H" + head;
  }

  private static String share(double share) {
    return Decimal.fixed(share, 2);
  }

  private static String piece(Guess guess) {
    return Blanks.strip(guess.piece());
  }

  private static Guess likeliest(BookModel model, Recording run) {
    Guesses guesses = new Guesses(model);
    return guesses.of(guesses.last(run), 1).get(0);
  }

  /** How much a head gives to the token before, on average over the rows that have one. */
  private static double previous(Recording run, int layer, int head) {
    int tokens = run.length();
    float[] pattern = run.values(Recording.block(layer) + "pattern");
    double sum = 0;
    for (int row = 1; row < tokens; row++) {
      sum += pattern[(head * tokens + row) * tokens + row - 1];
    }
    return sum / (tokens - 1);
  }

  /** Which head looks most at the token before, on a text of the reader's. */
  static Said previousHead(BookModel model, List<String> answers) {
    Parsed<String> text = Sentence.parse(answers.get(0));
    List<Integer> wanted = ModelNumbers.of(answers.get(1));
    if (!text.isOk() || ModelText.of(model, text.get()).ids().size() < FEWEST) {
      return Said.of("short");
    }
    try (Recording run = ModelText.of(model, text.get()).recording()) {
      int heads = run.gpt().config().nHeads();
      int layers = run.gpt().config().nLayers();
      if (wanted.size() != 2 || wanted.get(0) >= layers || wanted.get(1) >= heads) {
        return Said.of("unread");
      }
      double own = previous(run, wanted.get(0), wanted.get(1));
      int more = 0;
      for (int number = 0; number < layers * heads; number++) {
        more += previous(run, number / heads, number % heads) > own ? 1 : 0;
      }
      return Said.of(more == 0 ? Said.RIGHT : "less")
          .with("head", name(wanted.get(0), wanted.get(1)))
          .with("share", share(own))
          .with("more", Integer.toString(more));
    }
  }

  /** A head without which the model says something else. */
  static Said decisiveHead(BookModel model, List<String> answers) {
    List<Integer> wanted = ModelNumbers.of(answers.get(0));
    ModelText text = ModelText.of(model, HUG);
    try (Recording whole = text.recording()) {
      int heads = whole.gpt().config().nHeads();
      int layers = whole.gpt().config().nLayers();
      if (wanted.size() != 2 || wanted.get(0) >= layers || wanted.get(1) >= heads) {
        return Said.of("unread");
      }
      Intervention change =
          new Intervention(model.backend()).withoutHead(wanted.get(0), wanted.get(1));
      try (Recording less = text.edited(change)) {
        Guess before = likeliest(model, whole);
        Guess after = likeliest(model, less);
        return Said.of(before.id() == after.id() ? "same" : Said.RIGHT)
            .with("head", name(wanted.get(0), wanted.get(1)))
            .with("token", piece(after))
            .with("share", share(after.share()));
      }
    }
  }

  /** The block from which on the lens says what the model says. */
  static Said lensBlock(BookModel model, List<String> answers) {
    List<Integer> wanted = ModelNumbers.of(answers.get(0));
    ModelText text = ModelText.of(model, DOG);
    try (Recording run = text.recording()) {
      int layers = run.gpt().config().nLayers();
      if (wanted.size() != 1 || wanted.get(0) >= layers) {
        return Said.of("unread");
      }
      int answer = likeliest(model, run).id();
      int first = layers - 1;
      while (first > 0 && lens(model, run, first - 1).id() == answer) {
        first--;
      }
      Guess there = lens(model, run, wanted.get(0));
      String key = wanted.get(0) == first ? Said.RIGHT : there.id() == answer ? "late" : "early";
      return Said.of(key)
          .with("block", Integer.toString(wanted.get(0)))
          .with("token", piece(there))
          .with("share", share(there.share()));
    }
  }

  private static Guess lens(BookModel model, Recording run, int block) {
    return new Guesses(model).best(run.lens(block), run.length() - 1);
  }

  /** The neuron that adds most to the likeliest token's logit. */
  static Said strongestNeuron(BookModel model, List<String> answers) {
    List<Integer> wanted = ModelNumbers.of(answers.get(0));
    ModelText text = ModelText.of(model, HUG);
    try (Recording run = text.recording()) {
      int layers = run.gpt().config().nLayers();
      int width = run.gpt().config().dMlp();
      if (wanted.size() != 2 || wanted.get(0) >= layers || wanted.get(1) >= width) {
        return Said.of("unread");
      }
      int token = likeliest(model, run).id();
      Contributions parts = new Contributions(run, model.weights(), run.length() - 1, token);
      double own = parts.neurons(wanted.get(0))[wanted.get(1)];
      int more = 0;
      for (int layer = 0; layer < layers; layer++) {
        for (double logit : parts.neurons(layer)) {
          more += logit > own ? 1 : 0;
        }
      }
      return Said.of(more == 0 ? Said.RIGHT : own < 0 ? "takes" : "less")
          .with("logit", share(own))
          .with("more", Integer.toString(more));
    }
  }

  /** The shape of attnScores on a text of the reader's. */
  static Said scoresShape(BookModel model, List<String> answers) {
    Parsed<String> text = Sentence.parse(answers.get(0));
    if (!text.isOk()) {
      return Said.of("short");
    }
    try (Recording run = ModelText.of(model, text.get()).recording()) {
      Shape shape = run.tensor("blocks.0.attnScores").shape(); // [1, nHeads, T, T]
      List<Integer> wanted = ModelNumbers.of(answers.get(1));
      Said said =
          Said.of(Said.RIGHT)
              .with("tokens", Integer.toString(run.length()))
              .with("shape", shape.without(0).toString());
      if (wanted.size() != 3) {
        return Said.of("three");
      } else if (wanted.get(1) + 1 == run.length() && wanted.get(2) + 1 == run.length()) {
        return new Said("start", said.holes());
      }
      boolean isRight =
          wanted.get(0) == shape.dim(1)
              && wanted.get(1) == shape.dim(2)
              && wanted.get(2) == shape.dim(3);
      return isRight ? said : Said.of("other").with("tokens", Integer.toString(run.length()));
    }
  }

  /** A text that leads to 'dog' without naming one. */
  static Said leadsToDog(BookModel model, List<String> answers) {
    Parsed<String> text = Sentence.parse(answers.get(0));
    if (!text.isOk()) {
      return Said.of("short");
    } else if (Ascii.lower(text.get()).indexOf("dog") >= 0) {
      return Said.of("named");
    }
    ModelText read = ModelText.of(model, text.get());
    if (read.all() > read.ids().size()) {
      return Said.of("long");
    }
    try (Recording run = read.recording()) {
      int dog = model.tokens(" dog").get(0);
      double[] shares = new Guesses(model).last(run);
      Guess best = likeliest(model, run);
      return Said.of(shares[dog] >= LIKELY ? Said.RIGHT : "unlikely")
          .with("share", share(shares[dog]))
          .with("token", piece(best))
          .with("best", share(best.share()));
    }
  }
}
