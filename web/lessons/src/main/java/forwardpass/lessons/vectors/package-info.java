/** Vectors: words as ordered lists of numbers, their magnitude and their distance. */
@NullMarked
package forwardpass.lessons.vectors;

import org.jspecify.annotations.NullMarked;
