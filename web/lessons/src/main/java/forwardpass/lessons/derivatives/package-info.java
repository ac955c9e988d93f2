/** Derivatives: slopes, partials, gradients, the chain rule. */
@NullMarked
package forwardpass.lessons.derivatives;

import org.jspecify.annotations.NullMarked;
