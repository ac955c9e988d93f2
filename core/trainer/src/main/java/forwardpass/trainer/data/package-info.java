/** What a model is trained on: plain text, made into files of tokens, read in a seeded order. */
@NullMarked
package forwardpass.trainer.data;

import org.jspecify.annotations.NullMarked;
