/** A page of the chapter on inference: attention without the whole table. */
@NullMarked
package forwardpass.lessons.flashattention;

import org.jspecify.annotations.NullMarked;
