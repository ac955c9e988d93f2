/** Long work as data: jobs that a worker runs in slices, and that tests run at once. */
@NullMarked
package forwardpass.lessons.work;

import org.jspecify.annotations.NullMarked;
