/**
 * Two ways to tell a model where a token stands: sinusoids that are added, pairs that are turned.
 */
@NullMarked
package forwardpass.engine.position;

import org.jspecify.annotations.NullMarked;
