/** Tokens as pages show them: their text, their bytes, the merges that made them. */
@NullMarked
package forwardpass.lessons.tokens;

import org.jspecify.annotations.NullMarked;
