/** Histograms of what chance decides, drawn anew at the press of a button. */
@NullMarked
package forwardpass.lessons.histogram;

import org.jspecify.annotations.NullMarked;
