/** The lessons of the page on what logits are for, of the chapter on the forward pass. */
@NullMarked
package forwardpass.lessons.lossplace;

import org.jspecify.annotations.NullMarked;
