/** Words as vectors: a table from a file, cosines, and the nearest neighbours. */
@NullMarked
package forwardpass.engine.vectors;

import org.jspecify.annotations.NullMarked;
