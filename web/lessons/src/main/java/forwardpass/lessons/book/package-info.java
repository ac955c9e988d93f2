/**
 * What the book has: every lesson by its id, every task of the worker, every number its text cites.
 */
@NullMarked
package forwardpass.lessons.book;

import org.jspecify.annotations.NullMarked;
