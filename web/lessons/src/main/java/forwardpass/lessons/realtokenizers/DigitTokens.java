package forwardpass.lessons.realtokenizers;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tokenizer.BpeTrainer;
import forwardpass.engine.tokenizer.Encoder;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.TieBreak;
import forwardpass.engine.tokenizer.Tokens;
import forwardpass.engine.tokenizer.Vocabulary;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.TokenChips;
import forwardpass.lessons.tokens.TokenTree;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Two tokenizers trained on the same text: digits may merge in one, never in the other. */
public final class DigitTokens extends PanelFigure {
  private static final int LONGEST = 60;
  private static final TextParameter TEXT =
      new TextParameter("text", "9.11 9.9 2024 12345", LONGEST, DigitTokens::check);
  private static final NumberParameter MERGES = new NumberParameter("merges", 80.0, 0, 160, 10);
  private static final int RECEIPTS = 500;

  public DigitTokens() {
    super("tokenization-digits", TEXT, MERGES);
  }

  private static Parsed<?> check(String text) {
    return text.isEmpty() ? Parsed.bad(Message.of("fault.empty"), 0) : Parsed.ok(text);
  }

  /** Receipts: what is paid is a round number, what is due is not. */
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

  /** What is trained with one cut, and what the reader's text then is. */
  private record Trained(List<TokenTree> tokens, int learned, int numbers) {
    static Trained of(String cut, String training, int merges, String text) {
      BpeTrainer trainer = new BpeTrainer(Pretokenizer.named(cut), TieBreak.FIRST_SEEN);
      trainer.addOrdinary(training);
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
      return new Trained(tokens, vocabulary.size() - 256, numbers);
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

  @Override
  protected Panel panel(Parameters parameters) {
    String text = parameters.get(TEXT);
    int merges = (int) Math.floor(parameters.get(MERGES));
    String training = receipts();
    Trained merged = Trained.of("gpt2", training, merges, text);
    Trained single = Trained.of("gpt2-single-digits", training, merges, text);
    Num mergedTokens = Num.whole(merged.tokens().size());
    Num singleTokens = Num.whole(single.tokens().size());
    TableBuilder table =
        TableBuilder.of(
            "table.caption", "column.cut", "column.tokens", "column.learned", "column.numbers");
    table
        .saidRow("merged")
        .live(mergedTokens, "merged")
        .live(Num.whole(merged.learned()))
        .live(Num.whole(merged.numbers()), "numbers");
    table
        .saidRow("single")
        .live(singleTokens, "single")
        .live(Num.whole(single.learned()))
        .live(Num.whole(single.numbers()));
    return Panel.saying("describe")
        .announce("merged", mergedTokens, "merged")
        .announce("single", singleTokens, "single")
        .figure(
            Group.of(
                "cuts",
                new Say("p", "lab-note", Message.of("row.merged")),
                new Leaf(TokenChips.row(merged.tokens())),
                new Say("p", "lab-note", Message.of("row.single")),
                new Leaf(TokenChips.row(single.tokens()))),
            table)
        .names("numbers", Num.whole(merged.numbers()), "numbers");
  }
}
