/** Probability distributions over finitely many outcomes, as a model predicts them. */
@NullMarked
package forwardpass.engine.probability;

import org.jspecify.annotations.NullMarked;
