/** Two models answer minimal pairs in the page, and what their answers come to. */
@NullMarked
package forwardpass.lessons.evaluation;

import org.jspecify.annotations.NullMarked;
