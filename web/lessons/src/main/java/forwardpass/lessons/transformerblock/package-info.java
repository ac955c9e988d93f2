/** The chapter on the transformer block: norms, MLP, residual stream, one whole block. */
@NullMarked
package forwardpass.lessons.transformerblock;

import org.jspecify.annotations.NullMarked;
