/** The lessons of the chapter on matrices. */
@NullMarked
package forwardpass.lessons.matrices;

import org.jspecify.annotations.NullMarked;
