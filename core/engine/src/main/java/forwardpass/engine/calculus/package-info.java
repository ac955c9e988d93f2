/** Slopes measured by finite differences, and the check of a gradient against them. */
@NullMarked
package forwardpass.engine.calculus;

import org.jspecify.annotations.NullMarked;
