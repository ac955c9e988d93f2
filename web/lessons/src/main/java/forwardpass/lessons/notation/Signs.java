package forwardpass.lessons.notation;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;

/** Formulas of this chapter whose numbers change. */
final class Signs {
  private Signs() {}

  /** Σ or Π over an index i that runs from one number to another, and what follows. */
  static Element over(String sign, int from, int to, Node... body) {
    Element below = Maths.row(Maths.name("i"), Maths.op("="), Maths.number(Num.whole(from)));
    List<Node> all = new ArrayList<>();
    all.add(
        Element.of("munderover", "", Maths.op(sign), below, Maths.number(Num.whole(to)))
            .with("displaystyle", "true"));
    all.addAll(List.of(body));
    return Maths.math(Maths.row(all));
  }

  /** An entry of a list: x with an index. */
  static Element entry(Node index) {
    return Maths.sub(Maths.name("x"), index);
  }
}
