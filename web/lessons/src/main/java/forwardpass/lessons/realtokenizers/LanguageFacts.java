package forwardpass.lessons.realtokenizers;

import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** One sentence in five languages, counted in all vocabularies when the book is built. */
final class LanguageFacts {
  private static final List<String> LANGUAGES =
      List.of("english", "german", "russian", "chinese", "hindi");

  private LanguageFacts() {}

  /** {@code german-gpt2} is its tokens, {@code german-gpt2-times} how many times English's. */
  static List<Fact> measured(Assets assets) {
    List<Fact> facts = new ArrayList<>();
    for (Vocab vocab : Vocab.all()) {
      Tokenizer tokenizer = TokenizeTask.tokenizer(vocab, assets.bytes(vocab.file()));
      int english = tokenizer.encodeOrdinary(Samples.of("english")).size();
      for (String language : LANGUAGES) {
        int tokens = tokenizer.encodeOrdinary(Samples.of(language)).size();
        facts.add(new Fact(language + "-" + vocab.key(), Num.whole(tokens)));
        if (language.equals("hindi")) {
          facts.add(
              new Fact("hindi-times-" + vocab.key(), Num.fixed((double) tokens / english, 1)));
        }
      }
    }
    for (String language : LANGUAGES) {
      TextCounts counts = TextCounts.of(Samples.of(language));
      facts.add(new Fact(language + "-characters", Num.whole(counts.characters())));
      facts.add(new Fact(language + "-bytes", Num.whole(counts.bytes())));
    }
    return facts;
  }
}
