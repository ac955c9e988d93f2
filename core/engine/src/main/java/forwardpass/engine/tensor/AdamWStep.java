package forwardpass.engine.tensor;

/**
 * The numbers of one AdamW step (Loshchilov and Hutter 2019, arXiv:1711.05101), the same for every
 * parameter that shares a learning rate and a decay.
 *
 * @param gradientScale multiplies the gradient first: below 1 where gradients are clipped
 * @param learningRate α
 * @param beta1 β₁, decay of the mean
 * @param beta2 β₂, decay of the mean square
 * @param epsilon ε, added to the root
 * @param weightDecay λ, decoupled
 * @param correction1 1 − β₁ᵗ at step t = 1, 2, …; 1 turns bias correction off
 * @param correction2 1 − β₂ᵗ
 */
public record AdamWStep(
    float gradientScale,
    float learningRate,
    float beta1,
    float beta2,
    float epsilon,
    float weightDecay,
    float correction1,
    float correction2) {}
