/** Runs the engine's conformance suite in a browser. */
@NullMarked
package forwardpass.e2e.kernels;

import org.jspecify.annotations.NullMarked;
