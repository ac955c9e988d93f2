/**
 * The browser, as far as the book uses it: typed views of its objects, and one module of its own.
 */
@NullMarked
package forwardpass.client.dom;

import org.jspecify.annotations.NullMarked;
