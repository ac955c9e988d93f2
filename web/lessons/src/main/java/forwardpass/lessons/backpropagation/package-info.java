/**
 * The lessons of the page on backpropagation, of the chapter on gradient descent: an expression of
 * the reader's own, forward values, then gradients, edge by edge.
 */
@NullMarked
package forwardpass.lessons.backpropagation;

import org.jspecify.annotations.NullMarked;
