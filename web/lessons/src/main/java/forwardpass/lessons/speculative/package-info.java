/** A page of the chapter on inference: guesses of several tokens, checked in one pass. */
@NullMarked
package forwardpass.lessons.speculative;

import org.jspecify.annotations.NullMarked;
