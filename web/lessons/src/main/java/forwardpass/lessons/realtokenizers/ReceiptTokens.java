package forwardpass.lessons.realtokenizers;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tokenizer.BpeTrainer;
import forwardpass.engine.tokenizer.Encoder;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.TieBreak;
import forwardpass.engine.tokenizer.Tokens;
import forwardpass.engine.tokenizer.Vocabulary;
import forwardpass.lessons.tokens.TokenTree;
import java.util.ArrayList;
import java.util.List;

/**
 * A text under a tokenizer that was trained on receipts.
 *
 * @param learned how many merges
 * @param numbers how many of the learned tokens hold several digits
 */
record ReceiptTokens(List<TokenTree> tokens, int learned, int numbers) {
  static final int RECEIPTS = 500;

  ReceiptTokens {
    tokens = List.copyOf(tokens);
  }

  static ReceiptTokens of(String cut, int merges, String text) {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named(cut), TieBreak.FIRST_SEEN);
    trainer.addOrdinary(receipts());
    for (int k = 0; k < merges && trainer.step() != null; k++) {}
    Vocabulary vocabulary = trainer.vocabulary();
    List<TokenTree> tokens = new ArrayList<>();
    Tokens ids = new Encoder(Pretokenizer.named(cut), vocabulary).encode(text);
    for (int i = 0; i < ids.size(); i++) {
      tokens.add(TokenTree.of(vocabulary, ids.get(i)));
    }
    int numbers = 0;
    for (int id = 256; id < vocabulary.size(); id++) {
      numbers += isNumber(vocabulary.bytes(id)) ? 1 : 0;
    }
    return new ReceiptTokens(tokens, vocabulary.size() - 256, numbers);
  }

  /** What is paid is a round number, what is due is not. */
  private static String receipts() {
    Rng rng = Rng.seeded(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < RECEIPTS; i++) {
      int due = 100 + rng.nextInt(1900); // cents
      int paid = (due + 999) / 1000 * 10;
      text.append("due ").append(due / 100).append('.');
      text.append(due / 10 % 10).append(due % 10);
      text.append(" paid ").append(paid).append(" in ").append(1990 + rng.nextInt(40)).append('\n');
    }
    return text.toString();
  }

  /** Several digits, perhaps with the space before them. */
  private static boolean isNumber(byte[] bytes) {
    int digits = 0;
    for (byte b : bytes) {
      digits += b >= '0' && b <= '9' ? 1 : 0;
    }
    return digits > 1;
  }
}
