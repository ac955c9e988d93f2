/** The demo of the first page: the book's model says what comes next, and writes on. */
@NullMarked
package forwardpass.lessons.story;

import org.jspecify.annotations.NullMarked;
