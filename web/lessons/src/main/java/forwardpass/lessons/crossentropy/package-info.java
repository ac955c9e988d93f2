/** The lessons of the chapter on cross-entropy. */
@NullMarked
package forwardpass.lessons.crossentropy;

import org.jspecify.annotations.NullMarked;
