/** The tokenizers of published models on the reader's text, beside the book's own. */
@NullMarked
package forwardpass.lessons.realtokenizers;

import org.jspecify.annotations.NullMarked;
