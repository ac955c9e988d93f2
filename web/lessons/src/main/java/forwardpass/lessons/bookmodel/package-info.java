/** The book's own language model, ready to compute: for the worker and the builder alone. */
@NullMarked
package forwardpass.lessons.bookmodel;

import org.jspecify.annotations.NullMarked;
