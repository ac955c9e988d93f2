package forwardpass.engine.vectors;

/**
 * A word near some vector.
 *
 * @param index of the word
 * @param word the word itself
 * @param cosine of the angle between its vector and the one asked about
 */
public record Neighbour(int index, String word, double cosine) {}
