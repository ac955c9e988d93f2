/** Seeded random numbers that are the same on every platform. */
@NullMarked
package forwardpass.engine.random;

import org.jspecify.annotations.NullMarked;
