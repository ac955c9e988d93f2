/** Figures that are stepped through, by hand or on their own. */
@NullMarked
package forwardpass.lessons.play;

import org.jspecify.annotations.NullMarked;
