/** A page of the chapter on the block: one whole block, every cell traced. */
@NullMarked
package forwardpass.lessons.wholeblock;

import org.jspecify.annotations.NullMarked;
