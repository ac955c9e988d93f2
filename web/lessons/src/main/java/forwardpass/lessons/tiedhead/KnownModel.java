package forwardpass.lessons.tiedhead;

import java.util.List;

/**
 * A published model's table, as its configuration has it.
 *
 * @param key of its name, the words {@code model.KEY}
 * @param tables 1 where the head is the same table, 2 where it has one of its own
 * @param parameters all of the model's parameters
 */
record KnownModel(String key, int vocabSize, int dModel, int tables, double parameters) {
  /** Sizes from each model's own configuration file; {@code TiedHeadTest} counts them again. */
  static final List<KnownModel> ALL =
      List.of(
          new KnownModel("book", 1024, 192, 1, 2_470_464),
          new KnownModel("gpt2", 50_257, 768, 1, 124_439_808),
          new KnownModel("gpt2-xl", 50_257, 1600, 1, 1_557_611_200),
          new KnownModel("llama1", 32_000, 4096, 2, 6_738_415_616.0),
          new KnownModel("llama3", 128_256, 4096, 2, 8_030_261_248.0),
          new KnownModel("llama32", 128_256, 2048, 1, 1_235_814_400));

  /** Numbers in one table, V · D. */
  double table() {
    return (double) vocabSize * dModel;
  }

  /** The part of all parameters that sits in the table, or in both. */
  double share() {
    return tables * table() / parameters;
  }
}
