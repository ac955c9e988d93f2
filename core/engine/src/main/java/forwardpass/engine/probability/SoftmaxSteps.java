package forwardpass.engine.probability;

/**
 * Every value on the way from logits to probabilities; the arrays have one entry a logit.
 *
 * @param max the largest logit
 * @param shifted (logit − max) / temperature, each 0 or less
 * @param exps the exponentials of those, from 0 to 1
 * @param sum their sum, from 1 to the number of logits
 * @param probabilities exps / sum
 */
@SuppressWarnings("ArrayRecordComponent") // fresh arrays, handed over to the caller
public record SoftmaxSteps(
    double max, double[] shifted, double[] exps, double sum, double[] probabilities) {}
