/** Tokenization: text cut into subwords, and how the cuts are learned. */
@NullMarked
package forwardpass.lessons.tokenization;

import org.jspecify.annotations.NullMarked;
