/** The trainer's command line. */
@NullMarked
package forwardpass.trainer.cli;

import org.jspecify.annotations.NullMarked;
