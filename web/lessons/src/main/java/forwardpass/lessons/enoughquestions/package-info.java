/** How many questions find a difference, and what several on one text are worth. */
@NullMarked
package forwardpass.lessons.enoughquestions;

import org.jspecify.annotations.NullMarked;
