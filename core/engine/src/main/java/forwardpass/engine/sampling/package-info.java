/** From logits to the next token: penalties, temperature, cuts, and a seeded draw. */
@NullMarked
package forwardpass.engine.sampling;

import org.jspecify.annotations.NullMarked;
