/** The lessons of the page on what a product costs, of the chapter on matrices. */
@NullMarked
package forwardpass.lessons.cost;

import org.jspecify.annotations.NullMarked;
