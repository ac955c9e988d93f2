/** The lessons of the chapter on softmax. */
@NullMarked
package forwardpass.lessons.softmax;

import org.jspecify.annotations.NullMarked;
