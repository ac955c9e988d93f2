/** The lessons of the chapter on gradient descent. */
@NullMarked
package forwardpass.lessons.gradientdescent;

import org.jspecify.annotations.NullMarked;
