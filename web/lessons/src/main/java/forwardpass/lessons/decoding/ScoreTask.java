package forwardpass.lessons.decoding;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.jobs.SoFar;
import forwardpass.lessons.work.BookModelTask;
import java.util.ArrayList;
import java.util.List;

/** Lets the model read a text, a token a slice; the outcome is what each token costs. */
public final class ScoreTask extends BookModelTask {
  public static final String NAME = "decoding-score";

  private static final double TEN_THOUSANDTHS = 10_000;

  private final String text;
  private final List<Integer> ids = new ArrayList<>();
  private final List<String> pieces = new ArrayList<>();
  private final List<Double> nats = new ArrayList<>();

  public ScoreTask(String text) {
    this.text = text;
  }

  @Override
  protected String first(BookModel model) {
    List<Integer> all = model.tokens(text);
    ids.addAll(all.subList(0, Math.min(all.size(), model.shipped().config().nCtx() - 1)));
    return progress();
  }

  @Override
  protected String next(ModelContext reader) {
    BookModel model = reader.model();
    int n = nats.size();
    double[] logits = reader.read(n == 0 ? model.shipped().endOfText() : ids.get(n - 1));
    double cost = CrossEntropy.ofLogits(logits, ids.get(n));
    nats.add(Rounding.rint(cost * TEN_THOUSANDTHS) / TEN_THOUSANDTHS);
    pieces.add(model.piece(ids.get(n)));
    return isDone()
        ? Scored.CODEC.encode(new Scored(text, pieces, nats, model.fileBytes()))
        : progress();
  }

  private String progress() {
    return SoFar.CODEC.encode(new SoFar(nats.size(), ids.size()));
  }

  @Override
  public boolean isDone() {
    return !ids.isEmpty() && nats.size() == ids.size();
  }
}
