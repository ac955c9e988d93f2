/**
 * Backpropagation on an expression of the reader's own: forward values, then gradients, edge by
 * edge.
 */
@NullMarked
package forwardpass.lessons.gradientdescent.backprop;

import org.jspecify.annotations.NullMarked;
