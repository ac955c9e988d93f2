/** Renders every lesson many times and reduces each rendering to its bits, on any platform. */
@NullMarked
package forwardpass.e2e.bits;

import org.jspecify.annotations.NullMarked;
