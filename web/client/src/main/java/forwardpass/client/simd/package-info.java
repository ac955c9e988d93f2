/**
 * WebAssembly SIMD kernels, their bytes written by plain Java, and the tensor backend on top of
 * them.
 */
@NullMarked
package forwardpass.client.simd;

import org.jspecify.annotations.NullMarked;
