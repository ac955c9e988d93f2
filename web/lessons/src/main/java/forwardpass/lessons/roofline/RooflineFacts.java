package forwardpass.lessons.roofline;

import forwardpass.engine.cost.DecodeCost;
import forwardpass.engine.cost.Roofline;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
final class RooflineFacts {
  private RooflineFacts() {}

  static List<Fact> all() {
    Roofline h100 = Machine.of("h100", 1, 1);
    DecodeCost one = Llama.decode(16, 1, 1000);
    double bound = h100.seconds(one.flops(), one.bytes());
    double half = Llama.decode(4, 1, 1000).bytes() / h100.bandwidth();
    double cacheLimit = (2 * Llama.PARAMETERS + 4.0 * 32 * 32 * 128 * 8000) / (131_072.0 * 8000);
    return List.of(
        new Fact("book-mb", Num.fixed(BookCost.BYTES_A_WEIGHT * BookCost.weights() / 1e6, 1)),
        new Fact("weights-gb", Num.fixed(2 * Llama.PARAMETERS / 1e9, 1)),
        new Fact("flops-token", Num.fixed(2 * Llama.PARAMETERS / 1e9, 1)),
        new Fact("read-ms", Num.fixed(1000 * 2 * Llama.PARAMETERS / h100.bandwidth(), 2)),
        new Fact("compute-ms", Num.fixed(1000 * 2 * Llama.PARAMETERS / h100.peak(), 3)),
        new Fact("ridge", Num.fixed(h100.ridge(), 0)),
        new Fact("at-one", Num.fixed(h100.attainable(1) / 1e12, 2)),
        new Fact("share", Num.fixed(100 * h100.attainable(1) / h100.peak(), 1)),
        new Fact("per-second", Num.fixed(1 / bound, 0)),
        new Fact("per-second-4", Num.fixed(1 / half, 0)),
        new Fact("cache-limit", Num.fixed(cacheLimit, 1)));
  }
}
