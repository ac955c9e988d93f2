package forwardpass.lessons.heads;

import forwardpass.engine.attention.AttentionTable;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A square of T by T pairs, and around it the one of 2T by 2T. What the causal mask leaves of the
 * first is filled.
 */
record AreaPicture(NumberParameter parameter, int tokens) implements View {
  private static final double LEFT = 8;
  private static final double TOP = 34;
  private static final double LARGEST = 330;
  private static final Scale SIDE = new Scale(0, 4096, LEFT, LEFT + LARGEST);

  @Override
  public Node lower(Words words) {
    double side = SIDE.at(tokens) - LEFT;
    double twice = 2 * side;
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label small", LEFT, 15, words.plain("name")).keyed("name"));
    marks.add(
        Svg.group(
                "prob",
                Svg.rect("ghost box", LEFT, TOP, twice, twice),
                Svg.rect("box", LEFT, TOP, side, side))
            .keyed("squares"));
    marks.add(Svg.group("prob", triangle(side)).keyed("causal"));
    double right = LEFT + twice + 16;
    marks.add(side(right, TOP + 14, tokens, "T").keyed("label-one").with("data-mark", "one"));
    marks.add(side(right, TOP + 72, 2 * tokens, "2T").keyed("label-two").with("data-mark", "two"));
    marks.add(Handle.alongX(parameter, words.plain("handle"), tokens, SIDE, TOP + side));
    return Svg.plot(TOP + LARGEST + 12, words.plain("picture"), marks);
  }

  /** Row i may look at columns 0 … i: the half below the diagonal. */
  private static Node triangle(double side) {
    String points =
        Num.plain(LEFT, 2)
            + ","
            + Num.plain(TOP, 2)
            + " "
            + Num.plain(LEFT + side, 2)
            + ","
            + Num.plain(TOP + side, 2)
            + " "
            + Num.plain(LEFT, 2)
            + ","
            + Num.plain(TOP + side, 2);
    return Element.of("polygon", "area").with("points", points);
  }

  /** Right of the outer square: how long a side is, and how many pairs the square holds. */
  private static Element side(double x, double y, int tokens, String name) {
    return Svg.group(
        "",
        Svg.label("label strong", x, y, new Text(name + " = "), Num.grouped(tokens)),
        Svg.label(
            "label small", x, y + 22, Num.groupedWhole(new AttentionTable(1, 1, tokens).pairs())));
  }
}
