/** The lessons of the chapter on the dot product. */
@NullMarked
package forwardpass.lessons.dotproduct;

import org.jspecify.annotations.NullMarked;
