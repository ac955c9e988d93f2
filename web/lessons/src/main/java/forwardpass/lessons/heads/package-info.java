/** The page on many heads: what they hold, cost and do; its figures, demos and exercises. */
@NullMarked
package forwardpass.lessons.heads;

import org.jspecify.annotations.NullMarked;
