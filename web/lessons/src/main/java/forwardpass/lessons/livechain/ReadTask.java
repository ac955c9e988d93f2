package forwardpass.lessons.livechain;

import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.livechain.Reading.Candidate;
import forwardpass.lessons.livechain.Reading.Size;
import forwardpass.lessons.livechain.Reading.Step;
import forwardpass.lessons.storyteller.Best;
import forwardpass.lessons.storyteller.Reader;
import forwardpass.lessons.storyteller.Storyteller;
import forwardpass.lessons.work.StorytellerTask;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the model read a text, a token a slice. It reports how far it is, as {@code 3 12}, and at
 * the end the whole reading.
 */
public final class ReadTask extends StorytellerTask {
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
  protected String first(Storyteller teller) {
    ids.addAll(teller.tokens(text));
    int room = teller.shipped().config().nCtx();
    if (ids.isEmpty() || ids.size() > room) {
      throw new IllegalArgumentException(
          "reading: " + ids.size() + " tokens, and 1 to " + room + " can be read");
    }
    return progress();
  }

  @Override
  protected String next(Reader reader) {
    steps.add(step(reader));
    return isDone() ? reading(reader.teller()).encode() : progress();
  }

  private String progress() {
    return steps.size() + " " + ids.size();
  }

  private Step step(Reader reader) {
    Storyteller teller = reader.teller();
    int n = steps.size();
    int before = n == 0 ? teller.shipped().endOfText() : ids.get(n - 1);
    double[] logits = reader.read(before);
    double[] probabilities = Softmax.softmax(logits);
    int token = ids.get(n);
    List<Candidate> best = new ArrayList<>();
    for (int id : Best.of(logits, BEST)) {
      best.add(new Candidate(teller.piece(id), probabilities[id]));
    }
    return new Step(teller.piece(token), probabilities[token], Best.rank(logits, token), best);
  }

  private Reading reading(Storyteller teller) {
    Size size =
        new Size(teller.shipped().config().vocabSize(), teller.parameters(), teller.fileBytes());
    return new Reading(text, size, steps);
  }

  @Override
  public boolean isDone() {
    return !ids.isEmpty() && steps.size() == ids.size();
  }
}
