/** Beam search: several beginnings of a text followed side by side, for the likeliest whole. */
@NullMarked
package forwardpass.engine.beam;

import org.jspecify.annotations.NullMarked;
