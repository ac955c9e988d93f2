package forwardpass.engine.tokenizer;

/** Which of several equally frequent pairs {@link BpeTrainer} merges. */
public enum TieBreak {
  /**
   * The pair that comes first in the text as merged so far: what counting from left to right into
   * an ordered map and taking the first maximum gives (minbpe, {@link Bpe}).
   */
  FIRST_SEEN,

  /**
   * The greatest pair: that with the greatest left token and, of those, the greatest right one,
   * tokens compared byte by byte, unsigned (Sennrich et al. 2016 take the maximum of count and pair
   * so). Two pairs of the same bytes: the one with the higher ids.
   */
  GREATEST_PAIR
}
