package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.TokenChips;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/** Two tokenizers trained on the same text: digits may merge in one, never in the other. */
public final class DigitTokens extends PanelFigure {
  private static final int LONGEST = 60;
  private static final TextParameter TEXT =
      new TextParameter("text", "9.11 9.9 2024 12345", LONGEST, DigitTokens::check);
  private static final NumberParameter MERGES = new NumberParameter("merges", 80.0, 0, 160, 10);

  public DigitTokens() {
    super("tokenization-digits", TEXT, MERGES);
  }

  private static Parsed<?> check(String text) {
    return text.isEmpty() ? Parsed.bad(Message.of("fault.empty"), 0) : Parsed.ok(text);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    String text = parameters.get(TEXT);
    int merges = (int) Math.floor(parameters.get(MERGES));
    ReceiptTokens merged = ReceiptTokens.of("gpt2", merges, text);
    ReceiptTokens single = ReceiptTokens.of("gpt2-single-digits", merges, text);
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
