/** The page that opens the book's model: every number of it on a text of the reader's. */
@NullMarked
package forwardpass.lessons.inspector;

import org.jspecify.annotations.NullMarked;
