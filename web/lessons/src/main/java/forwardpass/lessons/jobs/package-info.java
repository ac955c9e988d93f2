/** Long work as lessons show it: one state and one row of buttons for all that have any. */
@NullMarked
package forwardpass.lessons.jobs;

import org.jspecify.annotations.NullMarked;
