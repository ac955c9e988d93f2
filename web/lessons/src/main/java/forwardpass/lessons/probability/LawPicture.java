package forwardpass.lessons.probability;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Both axes in powers of ten: the law is a straight line, and a dot is what the rolls came to. */
record LawPicture(Rolls rolls) implements View {
  private static final int LOWEST = -6; // power of ten
  private static final double LEFT = 64;
  private static final double RIGHT = 466;
  private static final double TOP = 34;
  private static final double BOTTOM = 214;
  private static final Scale ACROSS = new Scale(1, 9, LEFT, RIGHT); // powers of ten
  private static final Scale DOWN = new Scale(0, LOWEST, TOP, BOTTOM);

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>();
    for (int power = 0; power >= LOWEST; power--) {
      double y = DOWN.at(power);
      marks.add(Svg.line("grid", LEFT, y, RIGHT, y).keyed("grid" + power));
      marks.add(
          Svg.label("label small num end", LEFT - 8, y + 5, number(power)).keyed("gap" + power));
    }
    for (int power = 1; power <= 9; power += 2) {
      double x = ACROSS.at(power);
      marks.add(Svg.line("tick", x, BOTTOM, x, BOTTOM + 6).keyed("tick" + power));
      marks.add(Svg.label("label small num mid", x, BOTTOM + 26, number(power)).keyed("n" + power));
    }
    marks.add(Svg.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM).keyed("axis"));
    marks.add(Svg.label("label small", 0, 14, words.plain("law.up")).keyed("up"));
    marks.add(
        Svg.label("label small end", RIGHT + 10, BOTTOM + 50, words.plain("law.across"))
            .keyed("across"));
    marks.add(line(words));
    for (int i = 0; i < rolls.marks().size(); i++) {
      marks.add(dot("mark seen", Rolls.markAt(i), rolls.gapAt(i), 4).keyed("dot" + i));
    }
    marks.add(dot("mark", rolls.total(), rolls.gap(), 6).keyed("now"));
    return Svg.plot(BOTTOM + 58, words.plain("law.picture"), marks);
  }

  private static Node line(Words words) {
    double from = log10(Frequencies.standardError(Die.FAIR, 10));
    double to = log10(Frequencies.standardError(Die.FAIR, 1e9));
    return Svg.group(
            "loss",
            Svg.line("line dash", LEFT, DOWN.at(from), RIGHT, DOWN.at(to)),
            Svg.label(
                "label small own halo",
                ACROSS.at(5.2),
                DOWN.at(log10(Frequencies.standardError(Die.FAIR, 1e5))) - 14,
                words.plain("law.name")))
        .keyed("law");
  }

  private static Element dot(String cssClass, double n, double gap, double r) {
    double y = gap > 0 ? DOWN.clamped(log10(gap)) : BOTTOM;
    return Svg.group("prob", Svg.circle(cssClass, ACROSS.clamped(log10(n)), y, r));
  }

  private static double log10(double value) {
    return Log.log(value) / Log.log(10);
  }

  /** 0.1, 10, 10³ and on: digits alone would not fit beside the ticks. */
  private static Num number(int power) {
    double value = 1;
    for (int i = 0; i < Math.abs(power); i++) {
      value = power < 0 ? value / 10 : value * 10;
    }
    if (power > -3 && power < 3) {
      return Num.upTo(value, 2);
    }
    String text = Num.scientific(value, 0).text();
    return new Num(value, text.substring(text.indexOf("10")));
  }
}
