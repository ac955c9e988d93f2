/**
 * Formats of few bits for weights: which numbers they hold, and how a matrix is rounded to them.
 */
@NullMarked
package forwardpass.engine.lowbits;

import org.jspecify.annotations.NullMarked;
