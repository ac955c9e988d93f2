/** Renders every lesson in many states and tells the bits: the same on the JVM and in a browser. */
@NullMarked
package forwardpass.e2e.bits;

import org.jspecify.annotations.NullMarked;
