package forwardpass.lessons.ownmodel;

import forwardpass.engine.model.KvCache;
import forwardpass.engine.random.Rng;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.tokenizer.Utf8Decoder;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.ownmodel.Written.End;
import forwardpass.lessons.work.Job;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lets the model write on from a text, and reports after each token. */
public final class WriteTask extends ModelPass {
  public static final String NAME = "own-model-write";
  static final int MOST = 100;
  private static final Sampler WARM = new Sampler(0.8, 40, 1, 0, 1);

  private final String given;
  private final boolean isGreedy;
  private final Rng rng;
  private byte[] written = new byte[0];
  private int chosen; // the token that was chosen last, not read yet
  private int tokens;
  private End end = End.NONE;

  /** The input is what {@link #job} writes. */
  public WriteTask(String input) {
    this(new CodecReader(input));
  }

  private WriteTask(CodecReader in) {
    this(in.text(), in.flag(), in.whole());
  }

  private WriteTask(String given, boolean isGreedy, int seed) {
    super(given);
    this.given = given;
    this.isGreedy = isGreedy;
    this.rng = Rng.seeded(seed);
  }

  static Job job(String given, boolean isGreedy, int seed) {
    CodecWriter out = new CodecWriter();
    out.text(given);
    out.flag(isGreedy);
    out.whole(seed);
    return new Job(NAME, out.toString());
  }

  @Override
  @Nullable String soFar(int done, int all) {
    return null;
  }

  @Override
  String whole(AnyModel model, int[] ids, double[] logits) {
    return choose(model, logits);
  }

  @Override
  String more(AnyModel model, KvCache room) {
    if (room.room() == 0) {
      end = End.FULL;
      return report(model);
    }
    return choose(model, model.next(room, chosen));
  }

  private String choose(AnyModel model, double[] logits) {
    chosen = isGreedy ? Best.of(logits, 1)[0] : WARM.steps(logits, new int[0], 0).draw(rng);
    boolean isEnd = false;
    for (int mark : model.end()) {
      isEnd |= mark == chosen;
    }
    if (isEnd) {
      end = End.MARK;
    } else {
      byte[] bytes = model.bytes(chosen);
      int before = written.length;
      written = Arrays.copyOf(written, before + bytes.length);
      System.arraycopy(bytes, 0, written, before, bytes.length);
      tokens++;
      end = tokens == MOST ? End.ENOUGH : End.NONE;
    }
    return report(model);
  }

  private String report(AnyModel model) {
    Utf8Decoder decoder = new Utf8Decoder();
    decoder.accept(written, 0, written.length);
    return Written.CODEC.encode(
        new Written(given, decoder.finish(), tokens, model.opened() == null, end));
  }

  @Override
  public boolean isDone() {
    return end != End.NONE;
  }
}
