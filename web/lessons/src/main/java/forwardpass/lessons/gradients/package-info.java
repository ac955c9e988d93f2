/** The lessons of the page on gradients, of the chapter on derivatives. */
@NullMarked
package forwardpass.lessons.gradients;

import org.jspecify.annotations.NullMarked;
