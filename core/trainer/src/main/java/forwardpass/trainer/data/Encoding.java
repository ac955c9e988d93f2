package forwardpass.trainer.data;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tokenizer.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
   * A text cut in two: each document falls to the validation part with this chance.
   *
   * @param share 0 &lt; share &lt; 1
   * @throws DataException if either part would be empty
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
    Rng rng = Rng.seeded(seed);
    try (TokenFileWriter kept = new TokenFileWriter(train, tokenizer, source);
        TokenFileWriter held = new TokenFileWriter(valid, tokenizer, source)) {
      boolean[] toHeld = {rng.nextDouble() < share};
      corpus.forEach(
          document -> {
            (toHeld[0] ? held : kept).add(document);
            if (document.ends()) {
              toHeld[0] = rng.nextDouble() < share;
            }
          });
      if (kept.tokens() == 0 || held.tokens() == 0) {
        throw new DataException(
            corpus.file()
                + ": no document fell to the "
                + (kept.tokens() == 0 ? "training" : "validation")
                + " part at a validation share of "
                + share
                + "; give a validation file, or another share");
      }
      return new Split(kept.finish(), held.finish());
    }
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
