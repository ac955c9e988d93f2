/**
 * Vectors: words as ordered lists of numbers, their magnitude, their distance, and a laboratory.
 */
@NullMarked
package forwardpass.lessons.vectors;

import org.jspecify.annotations.NullMarked;
