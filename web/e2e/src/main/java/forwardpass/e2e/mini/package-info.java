/** A page of lessons that do, between them, all that a lesson can do: the client's own test bed. */
@NullMarked
package forwardpass.e2e.mini;

import org.jspecify.annotations.NullMarked;
