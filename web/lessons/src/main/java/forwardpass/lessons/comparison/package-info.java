/** Two models on the same questions: the difference judged, and the answers drawn as cells. */
@NullMarked
package forwardpass.lessons.comparison;

import org.jspecify.annotations.NullMarked;
