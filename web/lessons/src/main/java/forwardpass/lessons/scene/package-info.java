/** The figure vocabulary: what pictures are drawn with, 480 units wide, coloured by meaning. */
@NullMarked
package forwardpass.lessons.scene;

import org.jspecify.annotations.NullMarked;
