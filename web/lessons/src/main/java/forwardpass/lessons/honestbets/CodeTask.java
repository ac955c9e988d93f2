package forwardpass.lessons.honestbets;

import forwardpass.engine.coding.ArithmeticDecoder;
import forwardpass.engine.coding.ArithmeticEncoder;
import forwardpass.engine.coding.CodingBounds;
import forwardpass.engine.format.Decimal;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.tokenizer.Utf8Decoder;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.jobs.SoFar;
import forwardpass.lessons.work.BookModelTask;
import java.util.ArrayList;
import java.util.List;

/**
 * Codes a text with the model's probabilities, then reads it back from the bits alone, a token a
 * slice. It reports its {@link SoFar progress}, and at the end what the text has become.
 */
public final class CodeTask extends BookModelTask {
  public static final String NAME = "honest-bets-code";

  private final String text;
  private final List<Integer> ids = new ArrayList<>(); // the end of the text last
  private final List<Coded.Token> tokens = new ArrayList<>();
  private final ArithmeticEncoder encoder = new ArithmeticEncoder();
  private final Utf8Decoder decoded = new Utf8Decoder();
  private String code = "";
  private ArithmeticDecoder decoder = new ArithmeticDecoder("");
  private int before; // the token that was written or read last
  private int readBack;

  public CodeTask(String text) {
    this.text = text;
  }

  @Override
  protected String first(BookModel model) {
    ids.addAll(model.tokens(text));
    int room = model.shipped().config().nCtx();
    if (ids.isEmpty() || ids.size() >= room) {
      throw new IllegalArgumentException(
          "coding: " + ids.size() + " tokens, and 1 to " + (room - 1) + " can be coded");
    }
    before = model.shipped().endOfText();
    ids.add(before);
    return progress();
  }

  @Override
  protected String next(ModelContext context) {
    // The distribution of what comes next, the same when writing and when reading back: that is
    // all that the two have to agree on.
    int[] bounds = CodingBounds.of(Softmax.softmax(context.read(before)));
    if (tokens.size() < ids.size()) {
      write(bounds, context);
    } else {
      readBack(bounds, context.model());
    }
    return isDone() ? Coded.CODEC.encode(coded(context.model())) : progress();
  }

  private void write(int[] bounds, ModelContext context) {
    int token = ids.get(tokens.size());
    boolean isLast = tokens.size() == ids.size() - 1;
    int from = bounds[token];
    int to = bounds[token + 1];
    encoder.add(from, to, CodingBounds.TOTAL);
    double p = (to - from) / (double) CodingBounds.TOTAL;
    double bits = Information.natsToBits(Information.surprise(p));
    String piece = isLast ? "" : context.model().piece(token);
    tokens.add(new Coded.Token(piece, Decimal.valueOf(Decimal.significant(bits, 7))));
    before = token;
    if (isLast) {
      code = encoder.finish();
      decoder = new ArithmeticDecoder(code);
      context.restart();
    }
  }

  private void readBack(int[] bounds, BookModel model) {
    int token = decoder.next(bounds);
    if (token != model.shipped().endOfText()) {
      byte[] bytes = model.shipped().tokenizer().tokenBytes(token);
      decoded.accept(bytes, 0, bytes.length);
    }
    readBack++;
    before = token;
  }

  private String progress() {
    return SoFar.CODEC.encode(new SoFar(tokens.size() + readBack, 2 * ids.size()));
  }

  private Coded coded(BookModel model) {
    int bytes = 0;
    for (int id : ids.subList(0, ids.size() - 1)) {
      bytes += model.shipped().tokenizer().tokenBytes(id).length;
    }
    int vocabSize = model.shipped().config().vocabSize();
    return new Coded(text, bytes, vocabSize, model.fileBytes(), tokens, code, decoded.finish());
  }

  @Override
  public boolean isDone() {
    return !ids.isEmpty() && readBack == ids.size();
  }
}
