/** Word vectors from counts: how often words stand near each other, PPMI, and its first layers. */
@NullMarked
package forwardpass.trainer.vectors;

import org.jspecify.annotations.NullMarked;
