/** A page of the chapter on the block: order, and the ways to tell a model of it. */
@NullMarked
package forwardpass.lessons.positions;

import org.jspecify.annotations.NullMarked;
