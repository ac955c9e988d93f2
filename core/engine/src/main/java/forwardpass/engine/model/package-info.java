/** The transformer: configuration, weights, forward pass, cache, generation. */
@NullMarked
package forwardpass.engine.model;

import org.jspecify.annotations.NullMarked;
