/** The lessons of the chapter on gradient descent: its first page. */
@NullMarked
package forwardpass.lessons.gradientdescent;

import org.jspecify.annotations.NullMarked;
