/** The lessons of the page on momentum and Adam, of the chapter on gradient descent. */
@NullMarked
package forwardpass.lessons.optimizers;

import org.jspecify.annotations.NullMarked;
