package forwardpass.lessons.probability;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The share of each face as a bar over its picture, and the line at 1/6 that they come to. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record DiePicture(double[] shares) implements View {
  private static final double LEFT = 48;
  private static final double RIGHT = 440;
  private static final double TOP = 14;
  private static final double BOTTOM = 176;
  private static final double BAR = 48;
  private static final double SIDE = 34;
  private static final double USUAL = 0.4; // the top of the axis, unless a share is above it
  private static final double PIP = 3.2;
  private static final double APART = 9.5;

  /** Which of the nine places of a face have a pip, row by row. */
  private static final String[] PIPS = {
    "....x....", "x.......x", "x...x...x", "x.x...x.x", "x.x.x.x.x", "x.xx.xx.x"
  };

  @Override
  public Node lower(Words words) {
    double highest = 0;
    for (double share : shares) {
      highest = Math.max(highest, share);
    }
    boolean usual = highest <= USUAL;
    Scale up = new Scale(0, usual ? USUAL : 1, BOTTOM, TOP);
    List<Node> marks = new ArrayList<>();
    double step = usual ? 0.1 : 0.25;
    for (int i = 0; i * step <= up.to() + 1e-9; i++) {
      double y = up.at(i * step);
      marks.add(Svg.line("grid", LEFT, y, RIGHT, y).keyed("grid" + i));
      marks.add(
          Svg.label("label small num end", LEFT - 8, y + 5, Num.upTo(i * step, 2))
              .keyed("share" + i));
    }
    for (int i = 0; i < shares.length; i++) {
      marks.add(face(i, up));
    }
    double fair = up.at(Die.FAIR);
    marks.add(Svg.group("loss", Svg.line("line dash", LEFT, fair, RIGHT, fair)).keyed("fair"));
    marks.add(Svg.label("label small", RIGHT + 6, fair + 5, words.plain("fair")).keyed("sixth"));
    marks.add(Svg.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM).keyed("axis"));
    return Svg.plot(BOTTOM + 82, words.plain("picture"), marks);
  }

  private Node face(int i, Scale up) {
    double middle = LEFT + (RIGHT - LEFT) * (i + 0.5) / Rolls.FACES;
    double y = up.at(shares[i]);
    List<Node> marks = new ArrayList<>();
    marks.add(
        Svg.group("prob", Svg.rect("bar", middle - BAR / 2, y, BAR, Math.max(0.5, BOTTOM - y)))
            .keyed("bar"));
    marks.add(die(i, middle, BOTTOM + 10).keyed("die"));
    marks.add(
        Svg.label("label small num mid live", middle, BOTTOM + 68, Num.fixed(shares[i], 4))
            .keyed("share"));
    return Svg.group("", marks).keyed("face-" + (i + 1));
  }

  private static Element die(int face, double middle, double top) {
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.rect("box", middle - SIDE / 2, top, SIDE, SIDE).with("rx", 6));
    for (int place = 0; place < PIPS[face].length(); place++) {
      if (PIPS[face].charAt(place) == 'x') {
        double x = middle + (place % 3 - 1) * APART;
        double y = top + SIDE / 2 + (place / 3 - 1) * APART;
        marks.add(Svg.circle("pip", x, y, PIP));
      }
    }
    return Svg.group("", marks);
  }
}
