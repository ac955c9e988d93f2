package forwardpass.lessons.ownmodel;

import forwardpass.engine.model.GptConfig;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** GPT-2 124M's sizes, and what follows from them. */
final class OwnModelFacts {
  static final GptConfig GPT2 = GptConfig.gpt2(50_257, 1024, 12, 12, 768);
  private static final double MEGABYTE = 1e6;
  private static final double GIGABYTE = 1e9;

  private OwnModelFacts() {}

  static List<Fact> all() {
    long parameters = GPT2.parameterCount();
    return List.of(
        new Fact("width", Num.whole(GPT2.dModel())),
        new Fact("heads", Num.whole(GPT2.nHeads())),
        new Fact("layers", Num.whole(GPT2.nLayers())),
        new Fact("context", Num.grouped(GPT2.nCtx())),
        new Fact("parameters", Num.groupedWhole((double) parameters)),
        new Fact("megabytes", Num.fixed(4 * parameters / MEGABYTE, 0)),
        new Fact("room", Num.fixed(OpenTask.MOST_BYTES / GIGABYTE, 2)));
  }
}
