/** The chapter on probability: random variables, distributions, and what many draws show. */
@NullMarked
package forwardpass.lessons.probability;

import org.jspecify.annotations.NullMarked;
