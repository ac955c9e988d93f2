/** The lessons of the page on linear layers, of the chapter on matrices. */
@NullMarked
package forwardpass.lessons.linearlayer;

import org.jspecify.annotations.NullMarked;
