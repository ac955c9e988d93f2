/**
 * Elementary functions in double that give the same bits on the JVM, in WebAssembly and in
 * JavaScript.
 */
@NullMarked
package forwardpass.engine.numeric;

import org.jspecify.annotations.NullMarked;
