/**
 * Optimisers: on tensors, to train with; on a few doubles with every value on the way, to be
 * understood.
 */
@NullMarked
package forwardpass.engine.optim;

import org.jspecify.annotations.NullMarked;
