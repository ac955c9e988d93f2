/** The pages of the book as node trees. */
@NullMarked
package forwardpass.site.page;

import org.jspecify.annotations.NullMarked;
