/** A page of the chapter on the block: LayerNorm and RMSNorm by hand. */
@NullMarked
package forwardpass.lessons.norms;

import org.jspecify.annotations.NullMarked;
