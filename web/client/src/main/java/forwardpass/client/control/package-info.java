/**
 * What a reader's hands do: typing, sliding, dragging, stepping by key; all of it edits parameters.
 */
@NullMarked
package forwardpass.client.control;

import org.jspecify.annotations.NullMarked;
