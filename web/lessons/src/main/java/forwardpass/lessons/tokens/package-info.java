/** Tokens of the book's model as pages show them. */
@NullMarked
package forwardpass.lessons.tokens;

import org.jspecify.annotations.NullMarked;
