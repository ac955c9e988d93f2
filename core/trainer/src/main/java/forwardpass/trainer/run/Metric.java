package forwardpass.trainer.run;

/**
 * A line of the metrics.
 *
 * @param step how many steps were made
 * @param tokens how many tokens they read
 * @param epochs how many times the text was read
 * @param loss mean of the steps since the last line, in nats a token
 * @param validationLoss in nats a token; NaN where it was not measured
 * @param learningRate of the last step
 * @param gradientNorm of the last step, before clipping
 * @param tokensPerSecond since the last line
 * @param seconds spent on training since the run began, pauses left out
 */
public record Metric(
    int step,
    long tokens,
    double epochs,
    double loss,
    double validationLoss,
    double learningRate,
    double gradientNorm,
    double tokensPerSecond,
    double seconds) {}
