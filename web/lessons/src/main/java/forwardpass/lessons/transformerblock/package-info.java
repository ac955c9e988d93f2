/** The chapter on the transformer block: the residual stream and the MLP. */
@NullMarked
package forwardpass.lessons.transformerblock;

import org.jspecify.annotations.NullMarked;
