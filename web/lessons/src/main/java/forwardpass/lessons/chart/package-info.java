/**
 * Plots: axes with their numbers, and curves, points, bars, areas and contours with their names.
 */
@NullMarked
package forwardpass.lessons.chart;

import org.jspecify.annotations.NullMarked;
