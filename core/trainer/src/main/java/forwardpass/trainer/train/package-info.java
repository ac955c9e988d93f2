/**
 * The training loop: batches, the step, the schedule, evaluation, and what a model is held against.
 */
@NullMarked
package forwardpass.trainer.train;

import org.jspecify.annotations.NullMarked;
