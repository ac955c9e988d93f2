package forwardpass.lessons.livechain;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.jobs.SoFar;
import forwardpass.lessons.livechain.Reading.Candidate;
import forwardpass.lessons.livechain.Reading.Size;
import forwardpass.lessons.livechain.Reading.Step;
import forwardpass.lessons.work.BookModelTask;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the model read a text, a token a slice. It reports its {@link SoFar progress}, and at the
 * end the whole {@link Reading}.
 */
public final class ReadTask extends BookModelTask {
  public static final String NAME = "livechain-read";

  /** How many of the likeliest tokens are kept at each place. */
  private static final int BEST = 5;

  private final String text;
  private final List<Integer> ids = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  public ReadTask(String text) {
    this.text = text;
  }

  @Override
  protected String first(BookModel model) {
    ids.addAll(model.tokens(text));
    int room = model.shipped().config().nCtx();
    if (ids.isEmpty() || ids.size() > room) {
      throw new IllegalArgumentException(
          "reading: " + ids.size() + " tokens, and 1 to " + room + " can be read");
    }
    return progress();
  }

  @Override
  protected String next(ModelContext reader) {
    steps.add(step(reader));
    return isDone() ? Reading.CODEC.encode(reading(reader.model())) : progress();
  }

  private String progress() {
    return SoFar.CODEC.encode(new SoFar(steps.size(), ids.size()));
  }

  private Step step(ModelContext reader) {
    BookModel model = reader.model();
    int n = steps.size();
    int before = n == 0 ? model.shipped().endOfText() : ids.get(n - 1);
    double[] logits = reader.read(before);
    double[] probabilities = Softmax.softmax(logits);
    int token = ids.get(n);
    List<Candidate> best = new ArrayList<>();
    for (int id : Best.of(logits, BEST)) {
      best.add(new Candidate(model.piece(id), carried(probabilities[id])));
    }
    double probability = carried(probabilities[token]);
    return new Step(model.piece(token), probability, Best.rank(logits, token), best);
  }

  /**
   * Seven digits are more than weights of eight bits give, and a page carries every one of them.
   */
  private static double carried(double probability) {
    return Decimal.valueOf(Decimal.significant(probability, 7));
  }

  private Reading reading(BookModel model) {
    Size size =
        new Size(model.shipped().config().vocabSize(), model.parameters(), model.fileBytes());
    return new Reading(text, size, steps);
  }

  @Override
  public boolean isDone() {
    return !ids.isEmpty() && steps.size() == ids.size();
  }
}
