package forwardpass.engine.autograd;

import forwardpass.engine.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the tape.
 *
 * @param output the tensor that the operation returned
 * @param backward how its gradient becomes its inputs' gradients; null for a watched tensor
 */
record Node(Tensor output, @Nullable Backward backward) {

  /** Turns dy, the gradient by an operation's output, into gradients by its inputs. */
  interface Backward {
    void run(Tensor dy, Accumulator gradients);
  }
}
