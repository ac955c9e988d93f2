/** Measures the loss of a trained model on a plane through its weights, to be drawn as a map. */
@NullMarked
package forwardpass.trainer.landscape;

import org.jspecify.annotations.NullMarked;
