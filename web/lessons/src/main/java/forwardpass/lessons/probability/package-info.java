/** The chapter on probability: distributions, dice, conditionals, and the chain rule. */
@NullMarked
package forwardpass.lessons.probability;

import org.jspecify.annotations.NullMarked;
