/** Holds the style sheets to what the look promises: contrast, distinct hues, small files. */
@NullMarked
package forwardpass.site.look;

import org.jspecify.annotations.NullMarked;
