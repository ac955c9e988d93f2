package forwardpass.engine.inspect;

/**
 * One number of a model at work, of an activation or of a weight.
 *
 * @param tensor its name: {@code blocks.0.q}, {@code logits}, {@code blocks.0.attention.wQ}; {@code
 *     probs} are the probabilities, the softmax of the logits
 * @param head which head, from 0; 0 where the tensor has no heads
 * @param row from 0; of an activation the token
 * @param col from 0
 */
public record Cell(String tensor, int head, int row, int col) {}
