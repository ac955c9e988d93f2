/** What counting alone predicts of a text: the losses that a trained model has to beat. */
@NullMarked
package forwardpass.engine.baseline;

import org.jspecify.annotations.NullMarked;
