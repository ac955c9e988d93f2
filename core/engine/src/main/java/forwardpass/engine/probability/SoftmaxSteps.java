package forwardpass.engine.probability;

/**
 * Every value on the way from logits to probabilities; the arrays have one entry a logit.
 *
 * @param max what was subtracted: the largest logit, or 0 in the naive form
 * @param shifted (logit − max) / temperature
 * @param exps the exponentials of those
 * @param sum their sum
 * @param probabilities exps / sum
 */
@SuppressWarnings("ArrayRecordComponent") // fresh arrays, handed over to the caller
public record SoftmaxSteps(
    double max, double[] shifted, double[] exps, double sum, double[] probabilities) {}
