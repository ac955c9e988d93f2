package forwardpass.trainer.data;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tokenizer.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Makes the token files of a corpus, unless they are there from an earlier time. */
public final class Encoding {
  private Encoding() {}

  /** What is trained on, and what the model never sees. */
  public record Split(TokenFile train, TokenFile validation) {}

  /** All of a text as one token file. */
  public static TokenFile whole(TextCorpus corpus, Tokenizer tokenizer, Path file) {
    long source = source(corpus, 0, 0);
    TokenFile there = reusable(file, tokenizer, source);
    if (there != null) {
      return there;
    }
    try (TokenFileWriter writer = new TokenFileWriter(file, tokenizer, source)) {
      corpus.forEach(writer::add);
      return writer.finish();
    }
  }

  /**
   * A text cut in two: each document falls to the validation part with this chance, and at least
   * one to each part.
   *
   * @param share 0 &lt; share &lt; 1
   * @throws DataException if there is only one document
   */
  public static Split split(
      TextCorpus corpus, Tokenizer tokenizer, double share, int seed, Path train, Path valid) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("validation share is " + share + ", must be in (0, 1)");
    }
    long source = source(corpus, share, seed);
    TokenFile trainThere = reusable(train, tokenizer, source);
    TokenFile validThere = reusable(valid, tokenizer, source);
    if (trainThere != null && validThere != null) {
      return new Split(trainThere, validThere);
    }
    BitSet held = held(corpus, share, seed);
    try (TokenFileWriter kept = new TokenFileWriter(train, tokenizer, source);
        TokenFileWriter heldBack = new TokenFileWriter(valid, tokenizer, source)) {
      int[] document = {0};
      corpus.forEach(
          piece -> {
            (held.get(document[0]) ? heldBack : kept).add(piece);
            document[0] += piece.ends() ? 1 : 0;
          });
      return new Split(kept.finish(), heldBack.finish());
    }
  }

  /** The numbers of the documents that are held back. */
  private static BitSet held(TextCorpus corpus, double share, int seed) {
    Rng rng = Rng.seeded(seed);
    BitSet held = new BitSet();
    int[] documents = {0};
    int[] lowest = {0}; // the document with the lowest draw, the first to be held back
    int[] highest = {0}; // and that with the highest, the last
    double[] bounds = {2, -1};
    corpus.forEach(
        piece -> {
          if (!piece.ends()) {
            return;
          }
          int document = documents[0]++;
          double draw = rng.nextDouble();
          held.set(document, draw < share);
          if (draw < bounds[0]) {
            bounds[0] = draw;
            lowest[0] = document;
          }
          if (draw > bounds[1]) {
            bounds[1] = draw;
            highest[0] = document;
          }
        });
    if (documents[0] < 2) {
      throw new DataException(
          corpus.file()
              + ": it is one document, so none can be held back for validation; give a validation"
              + " file, or separate its documents with "
              + TextCorpus.END_OF_TEXT);
    }
    held.set(lowest[0]);
    held.clear(highest[0]);
    return held;
  }

  private static @Nullable TokenFile reusable(Path file, Tokenizer tokenizer, long source) {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      TokenFile there = TokenFile.open(file);
      boolean same =
          there.header().source() == source
              && there.header().tokenizer() == TokenFileWriter.fingerprint(tokenizer);
      return same ? there : null;
    } catch (DataException notOurs) {
      return null; // it is made anew
    }
  }

  private static long source(TextCorpus corpus, double share, int seed) {
    try {
      long time = Files.getLastModifiedTime(corpus.file()).toMillis();
      long mixed = 31 * (31 * corpus.bytes() + time) + Double.doubleToLongBits(share);
      return 31 * mixed + seed;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
