/** Weights as bytes: safetensors files, 16-bit floats, and quantisation to four bits. */
@NullMarked
package forwardpass.engine.weights;

import org.jspecify.annotations.NullMarked;
