package forwardpass.trainer.run;

import forwardpass.engine.grammar.Grammar;
import forwardpass.engine.grammar.StoryGrammar;
import forwardpass.engine.random.Rng;
import forwardpass.trainer.data.TextCorpus;
import java.nio.file.Path;

/** A corpus written by the engine's story grammar, for whoever has no other. */
public final class Stories {
  private Stories() {}

  /** Writes so many stories into a file, each followed by the end of text. */
  public static TextCorpus write(Path file, int count, int seed) {
    Grammar grammar = StoryGrammar.grammar();
    Rng rng = Rng.seeded(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(grammar.write(rng).text());
      text.append('\n').append(TextCorpus.END_OF_TEXT).append('\n');
    }
    AtomicFiles.write(file, text.toString());
    return TextCorpus.open(file);
  }
}
