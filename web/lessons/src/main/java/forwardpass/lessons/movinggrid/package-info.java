/** The lessons of the page on what a matrix does to the plane, of the chapter on matrices. */
@NullMarked
package forwardpass.lessons.movinggrid;

import org.jspecify.annotations.NullMarked;
