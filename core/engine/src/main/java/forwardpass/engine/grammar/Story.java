package forwardpass.engine.grammar;

/**
 * A story, and how likely it was.
 *
 * @param text the story
 * @param logProbability the sum of the logarithms of all choices made, in nats
 */
public record Story(String text, double logProbability) {}
