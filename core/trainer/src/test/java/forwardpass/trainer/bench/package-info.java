/** How fast the trainer is, against libtorch's own automatic differentiation. */
@NullMarked
package forwardpass.trainer.bench;

import org.jspecify.annotations.NullMarked;
