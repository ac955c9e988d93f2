/** What is kept of a training run so that it can be broken off at any moment, and recognised. */
@NullMarked
package forwardpass.engine.checkpoint;

import org.jspecify.annotations.NullMarked;
