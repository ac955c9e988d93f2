/** The chain rule on a sentence of the reader's, with the factors that the book's model gives. */
@NullMarked
package forwardpass.lessons.livechain;

import org.jspecify.annotations.NullMarked;
