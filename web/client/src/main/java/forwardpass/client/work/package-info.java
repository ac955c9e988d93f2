/** The worker's side of jobs: slices between messages, so that a job can be stopped. */
@NullMarked
package forwardpass.client.work;

import org.jspecify.annotations.NullMarked;
