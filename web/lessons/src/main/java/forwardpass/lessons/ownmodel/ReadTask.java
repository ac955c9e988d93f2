package forwardpass.lessons.ownmodel;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.model.KvCache;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.jobs.SoFar;
import java.util.ArrayList;
import java.util.List;

/** Lets the model read a text, and reports its tokens and what could come next. */
public final class ReadTask extends ModelPass {
  public static final String NAME = "own-model-read";
  private static final int DIGITS = 4; // more of a share would only make a page larger

  private final String text;
  private boolean isDone;

  public ReadTask(String text) {
    super(text);
    this.text = text;
  }

  @Override
  String soFar(int done, int all) {
    return SoFar.CODEC.encode(new SoFar(done, all));
  }

  @Override
  String whole(AnyModel model, int[] ids, double[] logits) {
    isDone = true;
    List<OwnToken> tokens = new ArrayList<>();
    for (int id : ids) {
      tokens.add(OwnToken.of(model, id, 0));
    }
    double[] shares = Softmax.softmax(logits, 1);
    List<OwnToken> next = new ArrayList<>();
    for (int id : Best.of(shares, OwnRead.SHOWN)) {
      double brief = Decimal.valueOf(Decimal.scientific(shares[id], DIGITS));
      next.add(OwnToken.of(model, id, brief));
    }
    return OwnRead.CODEC.encode(
        new OwnRead(text, model.opened() == null, shares.length, tokens, next));
  }

  @Override
  String more(AnyModel model, KvCache room) {
    throw new IllegalStateException("own model: the text has been read");
  }

  @Override
  public boolean isDone() {
    return isDone;
  }
}
