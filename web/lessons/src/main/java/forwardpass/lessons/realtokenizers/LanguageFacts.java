package forwardpass.lessons.realtokenizers;

import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.Vocabulary;
import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** What this page's text cites of all vocabularies, counted when the book is built. */
final class LanguageFacts {
  private static final List<String> LANGUAGES =
      List.of("english", "german", "russian", "chinese", "hindi");
  private static final String SPACED = "7 8 9 10";

  private LanguageFacts() {}

  /** {@code german-gpt2} is its tokens, {@code hindi-times-gpt2} how many times English's. */
  static List<Fact> measured(Assets assets) {
    List<Fact> facts = new ArrayList<>();
    for (Vocab vocab : Vocab.all()) {
      measure(vocab, TokenizeTask.tokenizer(vocab, assets.bytes(vocab.file())), facts);
    }
    for (String language : LANGUAGES) {
      TextCounts counts = TextCounts.of(Samples.of(language));
      facts.add(new Fact(language + "-characters", Num.whole(counts.characters())));
      facts.add(new Fact(language + "-bytes", Num.whole(counts.bytes())));
    }
    facts.add(new Fact("own-size", Num.grouped(Vocab.OWN.size())));
    facts.add(new Fact("receipts", Num.whole(ReceiptTokens.RECEIPTS)));
    facts.add(new Fact("mark-gpt2", Num.whole(Vocab.GPT2.size() - 1))); // ids begin at 0
    return facts;
  }

  private static void measure(Vocab vocab, Tokenizer tokenizer, List<Fact> facts) {
    int english = tokens(tokenizer, Samples.of("english"));
    for (String language : LANGUAGES) {
      int tokens = tokens(tokenizer, Samples.of(language));
      facts.add(new Fact(language + "-" + vocab.key(), Num.whole(tokens)));
      if (language.equals("hindi")) {
        double times = (double) tokens / english;
        facts.add(new Fact("hindi-times-" + vocab.key(), Num.fixed(times, 1)));
      }
    }
    facts.add(new Fact("end-" + vocab.key(), Num.whole(tokens(tokenizer, Samples.END_MARK))));
    facts.add(new Fact("spaced-" + vocab.key(), Num.whole(tokens(tokenizer, SPACED))));
    double beyond = 100.0 * beyondAscii(tokenizer.vocabulary()) / tokenizer.vocabulary().size();
    facts.add(new Fact("beyond-" + vocab.key(), Num.fixed(beyond, 0)));
  }

  private static int tokens(Tokenizer tokenizer, String text) {
    return tokenizer.encodeOrdinary(text).size();
  }

  /** How many tokens have a byte that no ASCII character has. */
  private static int beyondAscii(Vocabulary vocabulary) {
    int count = 0;
    for (int id = 0; id < vocabulary.size(); id++) {
      boolean isBeyond = false;
      for (byte b : vocabulary.bytes(id)) {
        isBeyond |= b < 0;
      }
      count += isBeyond ? 1 : 0;
    }
    return count;
  }
}
