package forwardpass.lessons.inspector;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** The small parts that the page's views are made of. */
public final class Marks {
  private static final int SHADES = 10;

  private Marks() {}

  /** A button that looks as what stands in it. */
  public static Element button(String cssClass, String action, List<? extends Node> content) {
    return Element.of("button", cssClass, content)
        .keyed(action)
        .with("type", "button")
        .with("data-action", action);
  }

  /** The shade of a share: by the root, so that small ones can be seen. */
  public static String shade(double share) {
    return "heat prob m" + (int) Rounding.rint(SHADES * Math.sqrt(Math.min(1, share)));
  }

  /** The shade of a signed value, the deepest for {@code most}. */
  public static String shade(double value, double most) {
    double share = most > 0 ? Math.abs(value) / most : 0;
    int step = (int) Rounding.rint(SHADES * Math.sqrt(Math.min(1, share)));
    return "heat " + (value < 0 ? "neg" : "pos") + " m" + step;
  }

  /** A value of an activation or a weight. */
  public static Num value(double value) {
    return Num.sized(value, 3);
  }

  public static Text text(String text) {
    return new Text(text);
  }

  public static View leaf(Node node) {
    return new Leaf(node);
  }

  /** The likeliest tokens with their shares. */
  static DataTable guesses(Message caption, List<Guess> guesses) {
    DataTable table = DataTable.of(caption, "next.token", "next.share");
    for (int i = 0; i < guesses.size(); i++) {
      Guess guess = guesses.get(i);
      table = table.row(i, new Piece(guess.piece()), DataTable.live(Guess.shown(guess.share())));
    }
    return table;
  }
}
