/** A page of the chapter on the forward pass: a model of the reader's own, opened in the page. */
@NullMarked
package forwardpass.lessons.ownmodel;

import org.jspecify.annotations.NullMarked;
