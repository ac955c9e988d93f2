/** JSON, strictly as RFC 8259 has it: read piece by piece or whole, with errors that say where. */
@NullMarked
package forwardpass.engine.json;

import org.jspecify.annotations.NullMarked;
