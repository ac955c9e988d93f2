package forwardpass.engine.model;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;

/** The two ends of the model: from tokens to vectors, and from vectors to a logit a token. */
public sealed interface Embedding {

  /** The vectors of the tokens: [lead...] → [lead..., dModel]. */
  Tensor embed(Backend backend, int[] tokens, Shape lead);

  /** Logits: x [..., dModel] → [..., vocabSize]. */
  Tensor unembed(Backend backend, Tensor x);

  /**
   * One table for both ends.
   *
   * @param table [vocabSize, dModel]
   */
  record Tied(Tensor table) implements Embedding {
    @Override
    public Tensor embed(Backend backend, int[] tokens, Shape lead) {
      return backend.gather(table, tokens, lead);
    }

    @Override
    public Tensor unembed(Backend backend, Tensor x) {
      return backend.matmul(x, table, false, true);
    }
  }

  /**
   * One table for both ends, packed as the head.
   *
   * @param head [dModel, vocabSize]
   */
  record PackedTied(PackedMatrix head) implements Embedding {
    @Override
    public Tensor embed(Backend backend, int[] tokens, Shape lead) {
      return backend.gather(head, tokens, lead);
    }

    @Override
    public Tensor unembed(Backend backend, Tensor x) {
      return backend.matmul(x, head);
    }
  }

  /**
   * A table, and a head of its own.
   *
   * @param table [vocabSize, dModel]
   * @param head [dModel, vocabSize]
   */
  record Untied(Tensor table, Linear head) implements Embedding {
    @Override
    public Tensor embed(Backend backend, int[] tokens, Shape lead) {
      return backend.gather(table, tokens, lead);
    }

    @Override
    public Tensor unembed(Backend backend, Tensor x) {
      return head.apply(backend, x);
    }
  }
}
