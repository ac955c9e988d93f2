/** The primer: four mental images, a small picture for each. */
@NullMarked
package forwardpass.lessons.primer;

import org.jspecify.annotations.NullMarked;
