/** The page that walks back through the book's model: the gradient of a loss by every number. */
@NullMarked
package forwardpass.lessons.inspectorgradients;

import org.jspecify.annotations.NullMarked;
