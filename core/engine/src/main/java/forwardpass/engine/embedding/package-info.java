/** Tables of vectors, a row for each token: looked up, multiplied, learned. */
@NullMarked
package forwardpass.engine.embedding;

import org.jspecify.annotations.NullMarked;
