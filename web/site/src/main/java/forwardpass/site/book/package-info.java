/** From content and lessons to the files of the site. */
@NullMarked
package forwardpass.site.book;

import org.jspecify.annotations.NullMarked;
