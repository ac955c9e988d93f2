package forwardpass.lessons.tokenization;

import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.tokens.TokenChips;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A text cut into the pieces within which merges happen, by the patterns of three tokenizers. */
public final class Pieces extends PanelFigure {
  static final List<String> CUTS = List.of("gpt2", "cl100k_base", "o200k_base");
  private static final int LONGEST = 160;
  private static final TextParameter TEXT =
      new TextParameter("text", "The dog's 12345 dogs. DOG!!", LONGEST, Pieces::check);

  public Pieces() {
    super("tokenization-pieces", TEXT);
  }

  private static Parsed<?> check(String text) {
    return text.isEmpty() ? Parsed.bad(Message.of("fault.empty"), 0) : Parsed.ok(text);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    String text = parameters.get(TEXT);
    List<View> rows = new ArrayList<>();
    TableBuilder table = TableBuilder.of("table.caption", "column.cut", "column.pieces");
    Panel panel = Panel.saying("describe");
    for (String cut : CUTS) {
      List<String> pieces = Pretokenizer.named(cut).pieces(text);
      Num count = Num.whole(pieces.size());
      panel.announce(hole(cut), count).names(hole(cut), count, cut);
      table.row(cut).said("cut." + cut).live(count, cut);
      rows.add(new Say("p", "lab-note", Message.of("cut." + cut)));
      rows.add(words -> row(pieces));
    }
    return panel.figure(Group.of("cuts", rows), table);
  }

  /** The name under which its count is cited. */
  private static String hole(String cut) {
    return switch (cut) {
      case "gpt2" -> "first";
      case "cl100k_base" -> "second";
      default -> "third";
    };
  }

  private static Element row(List<String> pieces) {
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      items.add(
          Element.of(
                  "li",
                  "token " + TokenChips.tint(i),
                  Element.of("span", "token-text", new Piece(pieces.get(i)).node()))
              .keyed("piece-" + i));
    }
    return Element.of("ol", "tokens", items);
  }
}
