/** Markdown with the book's own containers and formulas. */
@NullMarked
package forwardpass.site.markdown;

import org.jspecify.annotations.NullMarked;
