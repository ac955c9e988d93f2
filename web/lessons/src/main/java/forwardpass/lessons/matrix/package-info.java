/** Matrices as lessons pass them around, print them, and multiply them by hand. */
@NullMarked
package forwardpass.lessons.matrix;

import org.jspecify.annotations.NullMarked;
