/** The lessons of the chapter on notation. */
@NullMarked
package forwardpass.lessons.notation;

import org.jspecify.annotations.NullMarked;
