package forwardpass.lessons.inference;

import forwardpass.engine.cost.KvCacheSize;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
final class InferenceFacts {
  private static final KvCacheSize LLAMA3 = CacheSizeFigure.known(3);

  private InferenceFacts() {}

  static List<Fact> all() {
    KvCacheSize book = StepFlops.CACHE;
    return List.of(
        new Fact("book-layer", Num.whole(2 * book.kvHeads() * book.dHead())),
        new Fact("book-numbers", Num.grouped((int) book.tokenBytes() / 4)),
        new Fact("book-bytes", Num.groupedWhole(book.tokenBytes())),
        new Fact("book-context", Num.upTo(book.bytes(256) / 1e6, 2)),
        new Fact("llama3-kb", Num.upTo(LLAMA3.tokenBytes() / 1024.0, 1)),
        new Fact("llama3-gb", Num.fixed(LLAMA3.bytes(131_072) / 1e9, 1)),
        new Fact("llama2-kb", Num.upTo(CacheSizeFigure.known(2).tokenBytes() / 1024.0, 1)),
        new Fact("mistral-gb", Num.fixed(CacheSizeFigure.known(4).bytes(131_072) / 1e9, 2)),
        new Fact("prefill-100", Num.fixed(StepFlops.whole(100) / 1e6, 0)),
        new Fact("decode-100", Num.fixed(StepFlops.one(101) / 1e6, 1)));
  }
}
