/** The chapter on attention: its worked examples, figures, demos and exercises. */
@NullMarked
package forwardpass.lessons.attention;

import org.jspecify.annotations.NullMarked;
