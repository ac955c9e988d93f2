/** The book's own word vectors, measured by angle and by distance. */
@NullMarked
package forwardpass.lessons.wordangles;

import org.jspecify.annotations.NullMarked;
