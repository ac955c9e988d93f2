/**
 * From text to token ids and back: byte-pair encoding, its trainer, and the three split patterns.
 */
@NullMarked
package forwardpass.engine.tokenizer;

import org.jspecify.annotations.NullMarked;
