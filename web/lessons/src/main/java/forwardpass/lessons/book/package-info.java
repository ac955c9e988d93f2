/** The registries of the book: every lesson, and every task that a worker can do. */
@NullMarked
package forwardpass.lessons.book;

import org.jspecify.annotations.NullMarked;
