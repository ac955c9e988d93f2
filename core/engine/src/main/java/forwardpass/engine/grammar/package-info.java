/** Grammars that write endless stories whose entropy is known exactly. */
@NullMarked
package forwardpass.engine.grammar;

import org.jspecify.annotations.NullMarked;
