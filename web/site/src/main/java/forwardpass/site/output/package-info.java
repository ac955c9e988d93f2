/** The files of the site: styles, sizes, what is written where. */
@NullMarked
package forwardpass.site.output;

import org.jspecify.annotations.NullMarked;
