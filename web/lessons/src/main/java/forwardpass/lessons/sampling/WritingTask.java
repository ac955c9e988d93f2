package forwardpass.lessons.sampling;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.sampling.SamplingSteps;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.plain.IntArrays;
import forwardpass.lessons.sampling.WritingReport.Stop;
import forwardpass.lessons.sampling.WritingReport.Wrote;
import forwardpass.lessons.work.ContinuationTask;
import org.jspecify.annotations.Nullable;

/** Lets the model write by the reader's knobs, and says of each token how it came to be drawn. */
public final class WritingTask extends ContinuationTask {
  public static final String NAME = "sampling-write";

  private final WritingRequest request;
  private int written;

  public WritingTask(String input) {
    this(WritingRequest.CODEC.decode(input));
  }

  private WritingTask(WritingRequest request) {
    super(request.text(), request.said(), request.seed());
    this.request = request;
  }

  @Override
  protected String looked(ModelContext reader) {
    done(request.count() == 0);
    return report(reader, null, Stop.NONE);
  }

  @Override
  protected String write(ModelContext reader) {
    BookModel model = reader.model();
    done(true);
    if (reader.room() == 0) {
      return report(reader, null, Stop.FULL);
    }
    SamplingSteps steps = request.sampler().steps(logits(), IntArrays.of(text()), promptLength());
    int id = steps.draw(rng());
    if (id == model.shipped().endOfText()) {
      return report(reader, null, Stop.ENDED);
    }
    double p = Softmax.softmax(logits())[id];
    Wrote wrote = new Wrote(id, model.piece(id), carried(p), carried(steps.probabilities()[id]));
    say(reader, id);
    written++;
    done(written == request.count());
    return report(reader, wrote, Stop.NONE);
  }

  private String report(ModelContext reader, @Nullable Wrote wrote, Stop stop) {
    Outlook next = Outlook.of(reader.model(), logits(), text(), promptLength());
    return WritingReport.CODEC.encode(new WritingReport(request.text(), wrote, next, stop));
  }

  /** Seven digits are more than the model's weights give, and a page carries every one of them. */
  private static double carried(double probability) {
    return Decimal.valueOf(Decimal.significant(probability, 7));
  }
}
