/** Arithmetic coding: a text as one number, in as many bits as its surprises add up to. */
@NullMarked
package forwardpass.engine.coding;

import org.jspecify.annotations.NullMarked;
