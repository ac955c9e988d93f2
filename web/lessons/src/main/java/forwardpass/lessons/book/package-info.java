/** What the book has: every chapter, every lesson by its id, every task of the worker. */
@NullMarked
package forwardpass.lessons.book;

import org.jspecify.annotations.NullMarked;
