/** How worked examples write a slope that was measured. */
@NullMarked
package forwardpass.lessons.slope;

import org.jspecify.annotations.NullMarked;
