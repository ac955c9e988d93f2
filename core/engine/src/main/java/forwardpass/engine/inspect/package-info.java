/** A forward pass taken apart: every number as the sum that made it, and passes with a change. */
@NullMarked
package forwardpass.engine.inspect;

import org.jspecify.annotations.NullMarked;
