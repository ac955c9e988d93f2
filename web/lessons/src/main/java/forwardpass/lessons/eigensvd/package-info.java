/** The lessons of the page on eigenvectors and the SVD, of the chapter on matrices. */
@NullMarked
package forwardpass.lessons.eigensvd;

import org.jspecify.annotations.NullMarked;
