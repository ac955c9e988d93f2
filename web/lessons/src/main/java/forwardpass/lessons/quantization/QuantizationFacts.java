package forwardpass.lessons.quantization;

import forwardpass.engine.lowbits.MiniFloat;
import forwardpass.engine.lowbits.WeightRounding;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
final class QuantizationFacts {
  private QuantizationFacts() {}

  static List<Fact> all() {
    return List.of(
        new Fact("float32-mb", Num.fixed(Mix.all(WeightRounding.FLOAT32).bytes() / 1e6, 1)),
        new Fact("int8-mb", Num.fixed(Mix.all(WeightRounding.INT8).bytes() / 1e6, 1)),
        new Fact("int4-mb", Num.fixed(Mix.all(WeightRounding.INT4).bytes() / 1e6, 1)),
        new Fact("loss", Num.fixed(MeasuredFormats.LOSS, 3)),
        new Fact("int8-added", Num.fixed(MeasuredFormats.added(3), 4)),
        new Fact("int4-added", Num.fixed(MeasuredFormats.added(4), 3)),
        new Fact("mxfp4-added", Num.fixed(MeasuredFormats.added(5), 3)),
        new Fact("e4m3-count", Num.whole(2 * MiniFloat.E4M3.count() - 1)),
        new Fact("e2m1-count", Num.whole(2 * MiniFloat.E2M1.count() - 1)),
        new Fact("int4-bits", Num.upTo(4 + 32.0 / 32, 2)),
        new Fact("mxfp4-bits", Num.upTo(4 + 8.0 / 32, 2)));
  }
}
