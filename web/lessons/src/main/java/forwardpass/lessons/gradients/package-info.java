/** The lessons of the page on gradients and the chain rule, of the chapter on derivatives. */
@NullMarked
package forwardpass.lessons.gradients;

import org.jspecify.annotations.NullMarked;
