/** Float32 tensors: shapes, the storage behind them, and the backends that compute on them. */
@NullMarked
package forwardpass.engine.tensor;

import org.jspecify.annotations.NullMarked;
