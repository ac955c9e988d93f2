package forwardpass.engine.probability;

/**
 * As {@link SoftmaxSteps}, each value rounded to 32-bit float as a graphics card would.
 *
 * @param max what was subtracted: the largest logit, or 0 in the naive form
 * @param shifted logit − max
 * @param exps the exponentials of those: Infinity above 88.72, 0 below −103.97
 * @param sum their sum
 * @param probabilities exps / sum: NaN where that is Infinity / Infinity
 */
@SuppressWarnings("ArrayRecordComponent") // fresh arrays, handed over to the caller
public record SoftmaxFloat32Steps(
    float max, float[] shifted, float[] exps, float sum, float[] probabilities) {}
