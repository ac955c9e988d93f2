/** Carries out what lessons ask of the world: assets, jobs, ticks. */
@NullMarked
package forwardpass.client.command;

import org.jspecify.annotations.NullMarked;
