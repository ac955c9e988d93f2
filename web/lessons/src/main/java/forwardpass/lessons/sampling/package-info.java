/** The chapter on sampling: from the shipped model's logits to a token, and on to a text. */
@NullMarked
package forwardpass.lessons.sampling;

import org.jspecify.annotations.NullMarked;
