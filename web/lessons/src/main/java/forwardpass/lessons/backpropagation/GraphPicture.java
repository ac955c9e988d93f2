package forwardpass.lessons.backpropagation;

import forwardpass.lessons.graph.Layout;
import forwardpass.lessons.graph.Route;
import forwardpass.lessons.graph.Size;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The graph of an expression: a value above each node, its gradient below; under each edge, against
 * the reading direction, what has flowed back along it.
 */
record GraphPicture(Pass pass, int step, Layout layout) implements View {
  static final Size SIZE = new Size(54, 76, 56, 12);
  private static final double BOX = 34; // high
  private static final double MARGIN = 24; // labels are wider than their nodes
  private static final double GAP = 7; // between an edge and the gradient under it
  private static final double HEAD = 8;
  private static final double PER_PIXEL = 0.025;

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>();
    for (int i = 0; i < pass.flows().size(); i++) {
      marks.add(edge("edge act", layout.routes().get(i)).keyed("edge-" + i));
    }
    for (int i = 0; i < pass.flows().size() && i + 2 <= step; i++) {
      marks.add(flowing(i).keyed("flow-" + i));
    }
    for (int i = 0; i < pass.nodes().size(); i++) {
      marks.add(node(i, layout.nodes().get(i), words).keyed("node-" + i));
    }
    double width = layout.width() + 2 * MARGIN;
    Element picture =
        Element.of("svg", "opgraph", marks)
            .with(
                "viewBox",
                Num.plain(-MARGIN, 1)
                    + " 0 "
                    + Num.plain(width, 1)
                    + " "
                    + Num.plain(layout.height(), 1))
            .with("width", width)
            .with("height", layout.height())
            .with("role", "group")
            .with("aria-label", words.plain("picture"));
    return Element.of("div", "scroll opgraph-frame", picture)
        .with("tabindex", 0)
        .with("role", "region")
        .with("aria-label", words.plain("picture"));
  }

  private static Element edge(String cssClass, Route route) {
    StringBuilder d = new StringBuilder();
    for (int i = 0; i < route.points().size(); i++) {
      Route.Point to = route.points().get(i);
      if (i % 2 == 0) {
        d.append(i == 0 ? "M" : " L").append(pair(to.x(), to.y()));
      } else {
        Route.Point from = route.points().get(i - 1);
        double middle = (from.x() + to.x()) / 2;
        d.append(" C").append(pair(middle, from.y())).append(' ');
        d.append(pair(middle, to.y())).append(' ').append(pair(to.x(), to.y()));
      }
    }
    return Element.of("path", cssClass).with("d", d.toString());
  }

  private static String pair(double x, double y) {
    return Num.plain(x, 1) + "," + Num.plain(y, 1);
  }

  /** A gradient on its way back: dashed, with its head at the node it comes to, and its size. */
  private Element flowing(int flow) {
    boolean isNow = flow + 2 == step;
    Route route = layout.routes().get(flow).lowered(GAP);
    Route.Point end = route.points().get(0);
    String head =
        pair(end.x(), end.y())
            + " "
            + pair(end.x() + HEAD, end.y() - HEAD / 2)
            + " "
            + pair(end.x() + HEAD, end.y() + HEAD / 2);
    Route.Point at = labelled(flow, route);
    Num size = FourDigits.of(pass.flows().get(flow).contribution());
    Element drawn =
        Svg.group(
            isNow ? "grad now-flow" : "grad",
            edge("edge", route),
            Element.of("polygon", "head").with("points", head),
            Svg.label("label small num mid halo own", at.x(), at.y() + 13, size));
    return isNow ? inSight(drawn) : drawn;
  }

  /** The graph may be wider than its frame: what the step is about has to be seen. */
  private Element inSight(Element ofThisStep) {
    return ofThisStep.with("data-in-sight", "step " + step);
  }

  /** Where an edge's number stands: on the side where fewer edges meet. */
  private Route.Point labelled(int flow, Route route) {
    int fromSame = 0;
    int toSame = 0;
    for (Pass.Flow other : pass.flows()) {
      fromSame += other.from() == pass.flows().get(flow).from() ? 1 : 0;
      toSame += other.to() == pass.flows().get(flow).to() ? 1 : 0;
    }
    return fromSame > toSame ? route.at(0, 0.45) : route.at(route.curves() - 1, 0.55);
  }

  private Element node(int index, Route.Point at, Words words) {
    Pass.Node node = pass.nodes().get(index);
    boolean isLeaf = node.variable() >= 0;
    double gradient = pass.gradient(index, step);
    List<Node> marks = new ArrayList<>();
    marks.add(
        Svg.rect(
            isNow(index) ? "cellbox lit" : "cellbox",
            at.x() - SIZE.width() / 2,
            at.y() - BOX / 2,
            SIZE.width(),
            BOX));
    String sign = new Operation(pass, index).sign();
    marks.add(Svg.label("label mid", at.x(), at.y() + 5, sign));
    double above = at.y() - BOX / 2 - 6;
    Num value = FourDigits.of(node.value().data());
    if (isLeaf) {
      marks.add(Svg.label("label num mid halo", at.x(), above, value));
      marks.add(Svg.line("opgraph-touch", at.x() - 14, above + 4, at.x() + 14, above + 4));
    } else {
      marks.add(
          Svg.label(
              "label num mid halo", at.x(), above, new Text(node.name() + "\u00a0=\u00a0"), value));
    }
    if (!Double.isNaN(gradient)) {
      Num shown = FourDigits.of(gradient);
      double below = at.y() + BOX / 2 + 15;
      marks.add(
          Svg.group("grad", Svg.label("label strong num mid halo own", at.x(), below, shown)));
    }
    Element drawn = isLeaf ? held(node, at, marks, words) : Svg.group("act", marks);
    return step == 1 && isNow(index) ? inSight(drawn) : drawn;
  }

  /** Whether the step shown leads from or to this node. */
  private boolean isNow(int index) {
    if (step < 2) {
      return step == 1 && index == pass.nodes().size() - 1;
    }
    Pass.Flow flow = pass.flow(step);
    return flow.from() == index || flow.to() == index;
  }

  /** A variable can be dragged sideways, and moved by the arrow keys. */
  private Element held(Pass.Node node, Route.Point at, List<Node> marks, Words words) {
    marks.add(
        Svg.rect(
            "handle-hit",
            at.x() - SIZE.width() / 2,
            at.y() - SIZE.height() / 2,
            SIZE.width(),
            SIZE.height()));
    double value = node.value().data();
    return Svg.group("handle handle-x", marks)
        .with("role", "slider")
        .with("tabindex", 0)
        .with("aria-label", words.plain(Message.of("handle").with("name", node.name())))
        .with("aria-valuemin", BackpropGraph.AT.min())
        .with("aria-valuemax", BackpropGraph.AT.max())
        .with("aria-valuenow", value)
        .with("aria-valuetext", FourDigits.of(value).text())
        .with("data-drag", BackpropGraph.AT.id() + "." + node.variable())
        .with("data-axis", "x")
        .with("data-per-pixel", Num.plain(PER_PIXEL, 3));
  }
}
