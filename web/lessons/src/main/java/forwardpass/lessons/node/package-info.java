/** The tree that a view lowers to: what the builder prints and what the client patches. */
@NullMarked
package forwardpass.lessons.node;

import org.jspecify.annotations.NullMarked;
