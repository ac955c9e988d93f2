/** Slopes of one variable: how worked examples write a measured one, how figures walk down. */
@NullMarked
package forwardpass.lessons.slope;

import org.jspecify.annotations.NullMarked;
