package forwardpass.engine.attention;

import forwardpass.engine.linalg.Matrix;

/**
 * Attention with all that is computed on the way.
 *
 * @param products QKᵀ, [T, T]: row i, column j is query i with key j
 * @param scores the products over √d_k, [T, T]
 * @param masked the scores with −∞ where a row may not look, [T, T]; the scores without a mask
 * @param weights softmax of each row, [T, T]: the attention pattern
 * @param output the weighted averages of the values, [T, d_v]
 */
public record AttentionSteps(
    Matrix products, Matrix scores, Matrix masked, Matrix weights, Matrix output) {}
