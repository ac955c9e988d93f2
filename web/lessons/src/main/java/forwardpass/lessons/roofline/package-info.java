/** A page of the chapter on inference: what bounds a machine, its memory or its arithmetic. */
@NullMarked
package forwardpass.lessons.roofline;

import org.jspecify.annotations.NullMarked;
