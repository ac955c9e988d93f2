package forwardpass.trainer.torch;

import org.bytedeco.pytorch.Dispatcher;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.IValueVector;
import org.bytedeco.pytorch.OperatorHandle;
import org.bytedeco.pytorch.Tensor;

/** One of libtorch's operators that have no C++ function of their own, called by its name. */
final class AtenOperator {
  private final OperatorHandle handle;

  AtenOperator(String name) {
    handle = Dispatcher.singleton().findSchemaOrThrow("aten::" + name, "");
    handle.retainReference();
  }

  /** Calls it; the results, in order. */
  Tensor[] call(int results, IValue... arguments) {
    IValueVector stack = new IValueVector(arguments);
    handle.callBoxed(stack);
    Tensor[] tensors = new Tensor[results];
    for (int i = 0; i < results; i++) {
      tensors[i] = stack.get(i).toTensor().detach(); // the stack owns its own
    }
    return tensors;
  }
}
