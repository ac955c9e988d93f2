package forwardpass.lessons.transformerblock;

import forwardpass.engine.grammar.StoryGrammar;
import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Activations;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How large the residual stream of the book's model is at one point, measured when the book is
 * built on stories of the book's grammar, seeds from 1 on. A token's size is the root of the mean
 * of its squared numbers.
 *
 * @param all the size of all tokens together
 * @param least of the smallest token
 * @param most of the largest
 */
record StreamSize(double all, double least, double most) {
  private static final int STORIES = 10;
  private static final int LONGEST = 128; // tokens of a story that are read

  static List<Fact> facts(Function<String, byte[]> files) {
    BookModel model = BookModel.load(new ArrayBackend(), files);
    int blocks = model.shipped().config().nLayers();
    List<Double> entering = new ArrayList<>(); // of each token of each story, its mean square
    List<Double> leaving = new ArrayList<>();
    for (int seed = 1; seed <= STORIES; seed++) {
      Activations seen = Activations.of(ActivationName.RESID_PRE, ActivationName.RESID_POST);
      Scope scope = model.backend().scope();
      try {
        model.gpt().forward(story(model, seed), seen);
        append(entering, seen.get(ActivationName.RESID_PRE, 0), model);
        append(leaving, seen.get(ActivationName.RESID_POST, blocks - 1), model);
      } finally {
        scope.close();
      }
    }
    StreamSize before = of(entering);
    StreamSize after = of(leaving);
    return List.of(
        new Fact("stream-blocks", Num.whole(blocks)),
        new Fact("stream-stories", Num.whole(STORIES)),
        new Fact("stream-before", Num.fixed(before.all, 2)),
        new Fact("stream-after", Num.fixed(after.all, 2)),
        new Fact("stream-growth", Num.fixed(after.all / before.all, 0)),
        new Fact("stream-least", Num.fixed(after.least, 1)),
        new Fact("stream-most", Num.fixed(after.most, 1)));
  }

  private static StreamSize of(List<Double> squares) {
    double sum = 0;
    double least = squares.get(0);
    double most = squares.get(0);
    for (double square : squares) {
      sum += square;
      least = Math.min(least, square);
      most = Math.max(most, square);
    }
    return new StreamSize(Math.sqrt(sum / squares.size()), Math.sqrt(least), Math.sqrt(most));
  }

  /** A batch of one story, which begins as every text does that the model has read: [1, T]. */
  private static int[][] story(BookModel model, int seed) {
    List<Integer> tokens = new ArrayList<>();
    tokens.add(model.shipped().endOfText());
    tokens.addAll(model.tokens(StoryGrammar.grammar().write(Rng.seeded(seed)).text()));
    int[][] batch = new int[1][Math.min(LONGEST, tokens.size())];
    for (int i = 0; i < batch[0].length; i++) {
      batch[0][i] = tokens.get(i);
    }
    return batch;
  }

  /** The mean square of each row of a stream, [1, T, D]. */
  private static void append(List<Double> squares, Tensor point, BookModel model) {
    float[] stream = model.backend().read(point);
    int width = model.shipped().config().dModel();
    for (int row = 0; row < stream.length; row += width) {
      double sum = 0;
      for (int i = row; i < row + width; i++) {
        sum += (double) stream[i] * stream[i];
      }
      squares.add(sum / width);
    }
  }
}
