package forwardpass.lessons.sampling;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.engine.sampling.SamplingSteps;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.plain.IntArrays;
import forwardpass.lessons.sampling.WritingReport.Stop;
import forwardpass.lessons.sampling.WritingReport.Wrote;
import forwardpass.lessons.work.BookModelTask;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the model read a beginning, a few tokens a slice, and write on, a token a slice. */
public final class WritingTask extends BookModelTask {
  public static final String NAME = "sampling-write";

  private static final int READ_AT_ONCE = 8;

  private final WritingRequest request;
  private final Rng rng;
  private final List<Integer> text = new ArrayList<>(); // the mark of a beginning first
  private int promptLength;
  private int read;
  private double[] logits = {};
  private int written;
  private boolean isDone;

  public WritingTask(String input) {
    request = WritingRequest.CODEC.decode(input);
    rng = Rng.seeded(request.seed());
    for (int i = 0; i < request.said().size(); i++) {
      rng.nextDouble(); // a draw each was spent on what is said
    }
  }

  @Override
  protected @Nullable String first(BookModel model) {
    text.add(model.shipped().endOfText());
    text.addAll(model.tokens(request.text()));
    promptLength = text.size();
    text.addAll(request.said());
    int room = model.shipped().config().nCtx();
    if (text.size() > room) {
      throw new IllegalArgumentException(
          "writing: " + text.size() + " tokens, and " + room + " can be read");
    }
    return null;
  }

  @Override
  protected @Nullable String next(ModelContext reader) {
    if (read < text.size()) {
      int to = Math.min(text.size(), read + READ_AT_ONCE);
      logits = reader.read(IntArrays.of(text.subList(read, to)));
      read = to;
      isDone = read == text.size() && request.count() == 0;
      return read < text.size() ? null : report(reader, null, Stop.NONE);
    }
    return write(reader);
  }

  private String write(ModelContext reader) {
    BookModel model = reader.model();
    isDone = true;
    if (reader.room() == 0) {
      return report(reader, null, Stop.FULL);
    }
    SamplingSteps steps = request.sampler().steps(logits, IntArrays.of(text), promptLength);
    int id = steps.draw(rng);
    if (id == model.shipped().endOfText()) {
      return report(reader, null, Stop.ENDED);
    }
    double p = Softmax.softmax(logits)[id];
    Wrote wrote = new Wrote(id, model.piece(id), carried(p), carried(steps.probabilities()[id]));
    text.add(id);
    read++;
    written++;
    logits = reader.read(id);
    isDone = written == request.count();
    return report(reader, wrote, Stop.NONE);
  }

  private String report(ModelContext reader, @Nullable Wrote wrote, Stop stop) {
    Outlook next = Outlook.of(reader.model(), logits, text, promptLength);
    return WritingReport.CODEC.encode(new WritingReport(request.text(), wrote, next, stop));
  }

  /** Seven digits are more than the model's weights give, and a page carries every one of them. */
  private static double carried(double probability) {
    return Decimal.valueOf(Decimal.significant(probability, 7));
  }

  @Override
  public boolean isDone() {
    return isDone;
  }
}
