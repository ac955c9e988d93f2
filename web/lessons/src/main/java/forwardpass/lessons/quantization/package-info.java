/** A page of the chapter on inference: the book's model in fewer bits. */
@NullMarked
package forwardpass.lessons.quantization;

import org.jspecify.annotations.NullMarked;
