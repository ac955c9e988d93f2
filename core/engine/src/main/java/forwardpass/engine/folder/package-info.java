/** A folder with a published model: which file is what, and the model and tokenizer in them. */
@NullMarked
package forwardpass.engine.folder;

import org.jspecify.annotations.NullMarked;
