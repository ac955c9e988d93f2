/**
 * Automatic differentiation, twice: {@link forwardpass.engine.autograd.Value} on single numbers, to
 * be looked into, and {@link forwardpass.engine.autograd.Tape} on tensors, to train with.
 */
@NullMarked
package forwardpass.engine.autograd;

import org.jspecify.annotations.NullMarked;
