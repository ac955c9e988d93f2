/** Reads the templates that a page carries for its lessons. */
@NullMarked
package forwardpass.client.words;

import org.jspecify.annotations.NullMarked;
