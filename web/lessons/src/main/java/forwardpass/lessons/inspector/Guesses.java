package forwardpass.lessons.inspector;

import forwardpass.engine.inspect.Recording;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import java.util.ArrayList;
import java.util.List;

/** What a model's probabilities say, in the texts of its tokens. */
public record Guesses(BookModel model) {
  /** The probabilities after the last token, [vocabSize]. */
  public double[] last(Recording run) {
    float[] probs = run.values(Recording.PROBS);
    double[] last = new double[run.cols(Recording.PROBS)];
    for (int i = 0; i < last.length; i++) {
      last[i] = probs[probs.length - last.length + i];
    }
    return last;
  }

  /** The likeliest tokens. */
  public List<Guess> of(double[] shares, int count) {
    List<Guess> guesses = new ArrayList<>();
    for (int id : Best.of(shares, count)) {
      guesses.add(of(id, shares[id]));
    }
    return guesses;
  }

  public Guess of(int id, double share) {
    return new Guess(id, model.piece(id), Guess.brief(share));
  }

  /** The likeliest token after one position. */
  public Guess best(float[] shares, int position) {
    int cols = model.shipped().config().vocabSize();
    int best = 0;
    for (int id = 1; id < cols; id++) {
      best = shares[position * cols + id] > shares[position * cols + best] ? id : best;
    }
    return of(best, shares[position * cols + best]);
  }
}
