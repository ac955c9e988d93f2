/**
 * Turns the printed page into live DOM and keeps it equal to the latest tree, touching differences
 * only.
 */
@NullMarked
package forwardpass.client.patch;

import org.jspecify.annotations.NullMarked;
