/** Listings cut from real source by name, and their colours. */
@NullMarked
package forwardpass.site.listing;

import org.jspecify.annotations.NullMarked;
