/** The table used a second time, as the head, and what it takes. */
@NullMarked
package forwardpass.lessons.tiedhead;

import org.jspecify.annotations.NullMarked;
