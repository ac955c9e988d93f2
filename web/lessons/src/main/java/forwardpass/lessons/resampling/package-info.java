/** The page on resampling: the bootstrap, and whether intervals keep their word. */
@NullMarked
package forwardpass.lessons.resampling;

import org.jspecify.annotations.NullMarked;
