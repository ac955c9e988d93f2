package forwardpass.lessons.forwardpass;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this chapter's text cites. */
final class ForwardPassFacts {
  private static final KnownSizes BOOK = KnownSizes.of("book");
  private static final KnownSizes GPT2 = KnownSizes.of("gpt2");
  private static final int GPT2_BATCH = 512; // texts of 1,024 tokens: the GPT-2 paper, section 2.3
  private static final int GPT2_LENGTH = 1024;
  private static final double BYTES = 4;
  private static final double GIGABYTE = 1e9;

  private ForwardPassFacts() {}

  static List<Fact> all() {
    double batch = GPT2.logits(GPT2_LENGTH) * 8;
    return List.of(
        new Fact("book-table", Num.groupedWhole(BOOK.table())),
        new Fact("gpt2-table", Num.groupedWhole(GPT2.table())),
        new Fact("gpt2-logits-gb", Num.fixed(batch * BYTES / GIGABYTE, 2)),
        new Fact("gpt2-stream-mb", Num.fixed(8 * GPT2.stream(GPT2_LENGTH) * BYTES / 1e6, 1)),
        new Fact("gpt2-ratio", Num.fixed((double) GPT2.v() / GPT2.d(), 0)),
        new Fact("gpt2-predictions", Num.grouped(GPT2_BATCH * (GPT2_LENGTH - 1))),
        new Fact("log-book", Num.fixed(Log.log(BOOK.v()), 2)),
        new Fact("head-products", Num.grouped(2 * 5 * 8 * 100)));
  }
}
