/** Worked examples: steps that follow their inputs, and whose last steps the reader may fill in. */
@NullMarked
package forwardpass.lessons.worked;

import org.jspecify.annotations.NullMarked;
