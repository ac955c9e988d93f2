/**
 * Small matrices that stand among those that follow from them: typed into, or a row for each token.
 */
@NullMarked
package forwardpass.lessons.grid;

import org.jspecify.annotations.NullMarked;
