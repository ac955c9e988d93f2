/** The chapter on statistics: how far a score can be trusted, and how to say so. */
@NullMarked
package forwardpass.lessons.statistics;

import org.jspecify.annotations.NullMarked;
