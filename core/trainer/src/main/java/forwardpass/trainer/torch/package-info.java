/** The engine's backend on libtorch, on the processor or on CUDA. */
@NullMarked
package forwardpass.trainer.torch;

import org.jspecify.annotations.NullMarked;
