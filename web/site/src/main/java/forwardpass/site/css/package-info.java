/** Style sheets read as far as to see what is wrong in them and what no page needs. */
@NullMarked
package forwardpass.site.css;

import org.jspecify.annotations.NullMarked;
