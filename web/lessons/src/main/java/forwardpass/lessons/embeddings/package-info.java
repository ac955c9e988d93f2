/** A table with a row for each token: how it is read, how it is learned, and what it takes. */
@NullMarked
package forwardpass.lessons.embeddings;

import org.jspecify.annotations.NullMarked;
