package forwardpass.trainer.run;

import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.trainer.train.TrainState;
import java.util.Map;

/**
 * A model whose weights a run begins with, instead of random ones.
 *
 * @param model its sizes, which are the run's
 * @param weights by their names in the book's files
 * @param tokenizer which is the run's too, else the embeddings would be of other tokens
 */
public record Origin(ModelShape model, Map<String, float[]> weights, Tokenizer tokenizer) {

  /** The state at the run's start: no step was made, the optimiser remembers nothing. */
  TrainState state() {
    return new TrainState(0, weights, Map.of(), Map.of());
  }
}
