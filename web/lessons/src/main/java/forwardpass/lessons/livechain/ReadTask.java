package forwardpass.lessons.livechain;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.lessons.livechain.Reading.Candidate;
import forwardpass.lessons.livechain.Reading.Size;
import forwardpass.lessons.livechain.Reading.Step;
import forwardpass.lessons.storyteller.Best;
import forwardpass.lessons.storyteller.Reader;
import forwardpass.lessons.storyteller.Storyteller;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.Workplace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the model read a text, a token a slice. It reports how far it is, as {@code 3 12}, and at
 * the end the whole reading.
 */
public final class ReadTask implements Task {
  public static final String NAME = "livechain-read";

  /** How many of the likeliest tokens are kept at each place. */
  private static final int BEST = 5;

  private final String text;
  private final List<Step> steps = new ArrayList<>();
  private @Nullable Workplace workplace;
  private @Nullable Opened opened;

  /** The text as tokens, and who reads them. */
  private record Opened(Storyteller teller, Tokenizer tokenizer, Reader reader, List<Integer> ids) {
    static Opened of(Storyteller teller, String text) {
      Tokenizer tokenizer = teller.shipped().tokenizer();
      List<Integer> ids = new ArrayList<>();
      for (int id : tokenizer.encodeOrdinary(text).toArray()) {
        ids.add(id);
      }
      int room = teller.shipped().config().nCtx();
      if (ids.isEmpty() || ids.size() > room) {
        throw new IllegalArgumentException(
            "reading: " + ids.size() + " tokens, and 1 to " + room + " can be read");
      }
      return new Opened(teller, tokenizer, new Reader(teller), List.copyOf(ids));
    }
  }

  public ReadTask(String text) {
    this.text = text;
  }

  @Override
  public List<String> files() {
    return Storyteller.FILES;
  }

  @Override
  public void begin(Workplace place) {
    workplace = place;
  }

  @Override
  public String advance() {
    Workplace place = workplace;
    if (place == null) {
      throw new IllegalStateException("reading: not begun");
    }
    Opened at = opened;
    if (at == null) {
      at = Opened.of(place.storyteller(), text);
      opened = at;
    } else {
      steps.add(step(at));
    }
    return isDone() ? reading(at).encode() : steps.size() + " " + at.ids().size();
  }

  private Step step(Opened at) {
    int n = steps.size();
    int before = n == 0 ? at.teller().shipped().endOfText() : at.ids().get(n - 1);
    double[] logits = at.reader().read(before);
    double[] probabilities = Softmax.softmax(logits);
    int token = at.ids().get(n);
    List<Candidate> best = new ArrayList<>();
    for (int id : Best.of(logits, BEST)) {
      best.add(new Candidate(Reader.piece(at.tokenizer(), id), probabilities[id]));
    }
    return new Step(
        Reader.piece(at.tokenizer(), token), probabilities[token], Best.rank(logits, token), best);
  }

  private Reading reading(Opened at) {
    Size size =
        new Size(
            at.teller().shipped().config().vocabSize(),
            (int) at.teller().shipped().config().parameterCount(),
            at.teller().fileBytes());
    return new Reading(text, size, steps);
  }

  @Override
  public boolean isDone() {
    Opened at = opened;
    return at != null && steps.size() == at.ids().size();
  }

  @Override
  public void end() {
    if (opened != null) {
      opened.reader().free();
    }
  }
}
