/** What a model holds and what its arithmetic costs, counted from its sizes alone. */
@NullMarked
package forwardpass.engine.cost;

import org.jspecify.annotations.NullMarked;
