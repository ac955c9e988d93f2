/** Vectors and matrices of doubles: plain arrays, never changed by what reads them. */
@NullMarked
package forwardpass.engine.linalg;

import org.jspecify.annotations.NullMarked;
