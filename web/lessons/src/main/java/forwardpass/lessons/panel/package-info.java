/** What a lesson shows, says and is cited for, declared in one go from the same numbers. */
@NullMarked
package forwardpass.lessons.panel;

import org.jspecify.annotations.NullMarked;
