/** Losses in nats as they are shown, which may be infinite. */
@NullMarked
package forwardpass.lessons.nats;

import org.jspecify.annotations.NullMarked;
