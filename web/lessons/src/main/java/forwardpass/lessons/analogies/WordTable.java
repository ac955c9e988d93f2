package forwardpass.lessons.analogies;

import forwardpass.engine.vectors.Analogy;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;

/** The book's word vectors as this page reads them: by word, in any case, of magnitude 1. */
final class WordTable {
  static final String ASSET = "vectors/words.bin";

  private WordTable() {}

  /** The index of a word as a reader types it; −1 where the table has not got it. */
  static int index(WordVectors vectors, String typed) {
    return vectors.index(Ascii.lower(Blanks.strip(typed)));
  }

  /** A word's vector over its magnitude, [D]. */
  static double[] unit(WordVectors vectors, int index) {
    return Analogy.unit(vectors.vector(index));
  }
}
