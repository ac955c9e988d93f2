/**
 * One block of a transformer in double precision, with every value on its way: norms, MLP, sums.
 */
@NullMarked
package forwardpass.engine.block;

import org.jspecify.annotations.NullMarked;
