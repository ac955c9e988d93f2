/** Tokens of the book's model as pages show them, and as text in which jobs and reports travel. */
@NullMarked
package forwardpass.lessons.tokens;

import org.jspecify.annotations.NullMarked;
