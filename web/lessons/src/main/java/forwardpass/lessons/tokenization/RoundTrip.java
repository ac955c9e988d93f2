package forwardpass.lessons.tokenization;

import forwardpass.engine.tokenizer.BpeTrainer;
import forwardpass.engine.tokenizer.Encoder;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.TieBreak;
import forwardpass.engine.tokenizer.Tokens;
import forwardpass.engine.tokenizer.Utf8Decoder;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.tokens.TokenText;
import forwardpass.lessons.view.TableBuilder;
import java.util.ArrayList;
import java.util.List;

/** Texts to bytes and back: what comes back the same, and the two ways in which it does not. */
public final class RoundTrip extends PanelFigure {
  private static final ChoiceParameter CASE =
      ChoiceParameter.of("case", "letter", "accent", "emoji", "half", "bytes");
  private static final int UNIT = 16; // bits of one of Java's and JavaScript's characters

  public RoundTrip() {
    super("tokenization-round-trip", CASE);
  }

  /** The text that is encoded; of stray bytes there is none. */
  static String text(String name) {
    return switch (name) {
      case "letter" -> "cat";
      case "accent" -> "naïve";
      case "emoji" -> "\ud83d\ude42";
      case "half" -> "\ud83d";
      default -> "";
    };
  }

  /** The bytes as tokens: every tokenizer here begins with these 256. */
  static List<Integer> encode(String text) {
    BpeTrainer bytesOnly = new BpeTrainer(Pretokenizer.named("none"), TieBreak.FIRST_SEEN);
    Tokens tokens = new Encoder(Pretokenizer.named("none"), bytesOnly.vocabulary()).encode(text);
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      ids.add(tokens.get(i));
    }
    return ids;
  }

  static String decode(List<Integer> bytes) {
    Utf8Decoder decoder = new Utf8Decoder();
    for (int b : bytes) {
      decoder.accept(b);
    }
    return decoder.finish();
  }

  @Override
  protected Panel panel(Parameters parameters) {
    String name = parameters.get(CASE);
    boolean isText = !name.equals("bytes");
    // F0 9F 99 are the first three of an emoji's four bytes: a model may stop there.
    List<Integer> bytes = isText ? encode(text(name)) : List.of(0xf0, 0x9f, 0x99);
    String back = decode(bytes);
    List<Integer> again = encode(back);
    boolean isSame = isText ? back.equals(text(name)) : hexEquals(bytes, again);
    TableBuilder table = TableBuilder.of("table.caption", "column.what", "column.value");
    if (isText) {
      if (!name.equals("half")) { // which is nothing that a page can show
        table.saidRow("text").given(new Text(text(name)));
      }
      table.saidRow("units").given(new Text(units(text(name))));
    }
    table.saidRow("bytes").given(new Text(TokenText.hexText(bytes)));
    table.saidRow("back").given(new Text(back));
    table.saidRow("again").given(new Text(TokenText.hexText(again)));
    return Panel.saying(isSame ? "outcome.same" : isText ? "outcome.half" : "outcome.bytes")
        .table(table)
        .verdict()
        .names("count", Num.whole(bytes.size()));
  }

  private static boolean hexEquals(List<Integer> left, List<Integer> right) {
    return TokenText.hexText(left).equals(TokenText.hexText(right));
  }

  /** The 16-bit units of a text, in hexadecimal. */
  private static String units(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(i == 0 ? "" : " ");
      for (int shift = UNIT - 4; shift >= 0; shift -= 4) {
        out.append("0123456789ABCDEF".charAt((text.charAt(i) >> shift) & 0xf));
      }
    }
    return out.toString();
  }
}
