/** A training run on disk: its folder, what is written there and survives a stop, its report. */
@NullMarked
package forwardpass.trainer.run;

import org.jspecify.annotations.NullMarked;
