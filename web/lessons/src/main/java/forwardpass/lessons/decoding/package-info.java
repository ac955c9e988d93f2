/** A page of the chapter on sampling: whole texts, their loops, their beams, their probability. */
@NullMarked
package forwardpass.lessons.decoding;

import org.jspecify.annotations.NullMarked;
