/**
 * A whole forward pass in double precision, with every value on its way, and what training and
 * sampling take from its logits.
 */
@NullMarked
package forwardpass.engine.forward;

import org.jspecify.annotations.NullMarked;
