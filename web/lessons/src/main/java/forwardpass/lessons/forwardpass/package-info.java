/**
 * The lessons of the chapter on the forward pass: shapes from the tokens' ids to the next token.
 */
@NullMarked
package forwardpass.lessons.forwardpass;

import org.jspecify.annotations.NullMarked;
