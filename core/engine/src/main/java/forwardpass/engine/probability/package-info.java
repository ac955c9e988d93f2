/** Distributions over a finite set of outcomes: softmax, entropy, cross-entropy, KL, sampling. */
@NullMarked
package forwardpass.engine.probability;

import org.jspecify.annotations.NullMarked;
