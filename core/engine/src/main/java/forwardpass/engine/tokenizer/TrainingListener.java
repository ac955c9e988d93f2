package forwardpass.engine.tokenizer;

/** Hears of each merge while {@link BpeTrainer} trains, and may stop it. */
@FunctionalInterface
public interface TrainingListener {
  /**
   * Called after each merge.
   *
   * @param merge the merge just learned
   * @param learned how many there are now
   * @param wanted how many were asked for
   * @return whether to go on
   */
  boolean onMerge(LearnedMerge merge, int learned, int wanted);
}
