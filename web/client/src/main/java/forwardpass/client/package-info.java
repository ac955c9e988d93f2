/** The entry points of the two modules that a page loads: the page's own, and the worker's. */
@NullMarked
package forwardpass.client;

import org.jspecify.annotations.NullMarked;
