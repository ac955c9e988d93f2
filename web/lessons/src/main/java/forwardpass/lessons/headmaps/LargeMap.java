package forwardpass.lessons.headmaps;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * One head's pattern: a row for the token that asks, a column for the token that is looked at. One
 * row is chosen.
 *
 * @param heat the head's marks, a unit square for a cell
 * @param rows the parameter that holds the chosen row
 */
public record LargeMap(HeadMaps maps, List<Node> heat, int row, IntegerParameter rows)
    implements View {
  private static final double LEFT = 92;
  private static final double TOP = 92;
  private static final double RIGHT = 456;
  private static final int LONGEST = 9; // characters

  private double cell() {
    return Math.min(30, (RIGHT - LEFT) / maps.tokens());
  }

  @Override
  public Node lower(Words words) {
    double cell = cell();
    double side = cell * maps.tokens();
    List<Node> marks = new ArrayList<>();
    marks.add(
        Svg.group("prob heads-map", heat)
            .with(
                "transform",
                "translate("
                    + Num.plain(LEFT, 0)
                    + " "
                    + Num.plain(TOP + cell / 2, 2)
                    + ") scale("
                    + Num.plain(cell, 3)
                    + ")")
            .keyed("heat"));
    marks.add(Svg.rect("frame", LEFT, TOP, side, side).keyed("frame"));
    marks.add(
        Svg.rect("chosen-row", LEFT, TOP + row * cell, (row + 1) * cell, cell).keyed("chosen"));
    for (int i = 0; i < maps.tokens(); i++) {
      marks.add(asks(i, cell).keyed("asks-" + i));
      marks.add(lookedAt(i, cell).keyed("seen-" + i));
    }
    marks.add(bands(cell).keyed("rows"));
    marks.add(handle(cell, side, words));
    return Svg.plot(TOP + side + 14, words.plain("picture"), marks);
  }

  private Element asks(int i, double cell) {
    String state = i == row ? " strong" : "";
    return Svg.label(
        "label small end token-label" + state, LEFT - 6, TOP + (i + 0.5) * cell + 4.5, piece(i));
  }

  private Element lookedAt(int i, double cell) {
    double x = LEFT + (i + 0.5) * cell + 4.5;
    return Svg.label("label small token-label", 0, 0, piece(i))
        .with(
            "transform",
            "translate(" + Num.plain(x, 2) + " " + Num.plain(TOP - 6, 2) + ") rotate(-90)");
  }

  private Node piece(int i) {
    return new Text(shown(i));
  }

  /** A token's text, at most so long as there is room. */
  private String shown(int token) {
    String text = maps.shown(token);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
  }

  /** Pointing at a row chooses it. */
  private Element bands(double cell) {
    List<Node> bands = new ArrayList<>();
    for (int i = 0; i < maps.tokens(); i++) {
      bands.add(
          Svg.rect("pointed-row", 0, TOP + i * cell, LEFT + (i + 1) * cell, cell)
              .with("data-point", rows.id())
              .with("data-point-to", Integer.toString(i)));
    }
    return Svg.group("", bands);
  }

  private Element handle(double cell, double side, Words words) {
    int last = maps.tokens() - 1;
    Scale places = new Scale(0, last, TOP + cell / 2, TOP + side - cell / 2);
    Message where = Message.of("where").with("row", row + 1).with("token", shown(row));
    return Handle.alongY(rows, words.plain("handle"), row, places, LEFT + (row + 1) * cell + 10)
        .with("aria-valuetext", words.plain(where));
  }
}
