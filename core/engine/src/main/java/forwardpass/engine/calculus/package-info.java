/**
 * Slopes measured by finite differences: of one number, of many, of many by many; the step that
 * suits them, and the check of a gradient against them.
 */
@NullMarked
package forwardpass.engine.calculus;

import org.jspecify.annotations.NullMarked;
