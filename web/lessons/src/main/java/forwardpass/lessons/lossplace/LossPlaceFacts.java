package forwardpass.lessons.lossplace;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
final class LossPlaceFacts {
  private static final KnownSizes BOOK = KnownSizes.of("book");
  private static final KnownSizes GPT2 = KnownSizes.of("gpt2");
  private static final int GPT2_BATCH = 512; // texts of 1,024 tokens: the GPT-2 paper, section 2.3
  private static final int GPT2_LENGTH = 1024;
  private static final int TEXTS = 8;
  private static final double BYTES = 4; // of a float32

  /**
   * The loss of the book's model with fresh weights where each place is judged by the token that it
   * has just read; {@code MeasuredTextTest} measures it.
   */
  static final double UNSHIFTED = 5.8;

  private LossPlaceFacts() {}

  static List<Fact> all() {
    double stream = TEXTS * GPT2.stream(GPT2_LENGTH) * BYTES;
    double logits = TEXTS * GPT2.logits(GPT2_LENGTH) * BYTES;
    return List.of(
        new Fact("gpt2-stream-mb", Num.fixed(stream / 1e6, 1)),
        new Fact("gpt2-logits-gb", Num.fixed(logits / 1e9, 2)),
        new Fact("gpt2-ratio", Num.fixed((double) GPT2.v() / GPT2.d(), 0)),
        new Fact("gpt2-predictions", Num.grouped(GPT2_BATCH * (GPT2_LENGTH - 1))),
        new Fact("unshifted", Num.fixed(UNSHIFTED, 1)),
        new Fact("log-book", Num.fixed(Log.log(BOOK.v()), 2)));
  }
}
