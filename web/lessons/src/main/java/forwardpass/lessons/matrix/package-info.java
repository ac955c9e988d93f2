/** Matrices as lessons pass them around and print them. */
@NullMarked
package forwardpass.lessons.matrix;

import org.jspecify.annotations.NullMarked;
