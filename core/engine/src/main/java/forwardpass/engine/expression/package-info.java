/**
 * Expressions as people type them, such as {@code (3x+1)^2}: read into a tree, and built from there
 * into a graph of {@link forwardpass.engine.autograd.Value}s that knows its gradients.
 */
@NullMarked
package forwardpass.engine.expression;

import org.jspecify.annotations.NullMarked;
