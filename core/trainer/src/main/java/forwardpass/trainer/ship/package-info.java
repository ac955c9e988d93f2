/** Makes what the book ships of a trained model: weights in eight bits, tokenizer, card. */
@NullMarked
package forwardpass.trainer.ship;

import org.jspecify.annotations.NullMarked;
