/**
 * The kinds of answer a reader can give: how each is typed, read, compared, and sampled in tests.
 */
@NullMarked
package forwardpass.lessons.answer;

import org.jspecify.annotations.NullMarked;
