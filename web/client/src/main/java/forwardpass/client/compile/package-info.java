/**
 * Compiles the modules of the book, those whose classes have changed; none of it runs in a page.
 */
@NullMarked
package forwardpass.client.compile;

import org.jspecify.annotations.NullMarked;
