/** Matrices that follow from each other, side by side: any cell opens to what it was made of. */
@NullMarked
package forwardpass.lessons.board;

import org.jspecify.annotations.NullMarked;
