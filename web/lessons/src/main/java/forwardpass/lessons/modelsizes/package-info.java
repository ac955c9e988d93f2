/** A page of the chapter on the block: real models' parameters, counted from their shapes. */
@NullMarked
package forwardpass.lessons.modelsizes;

import org.jspecify.annotations.NullMarked;
