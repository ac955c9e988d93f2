package forwardpass.lessons.norms;

import forwardpass.engine.block.LayerNorm;
import forwardpass.engine.block.RmsNorm;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Bars;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A vector stretched and shifted, and what either norm makes of it. */
public final class NormsFigure extends PanelFigure {
  private static final VectorParameter X = VectorParameter.fixed("x", -9, 9, 0.5, 1, 2, 6, 3);
  private static final NumberParameter STRETCH = new NumberParameter("a", 1.0, 0.25, 2, 0.05);
  private static final NumberParameter SHIFT = new NumberParameter("c", 0.0, -6, 6, 0.25);
  private static final double TOP = 28;
  private static final double HIGH = 150; // of each of the three frames
  private static final double GAP = 52;

  public NormsFigure() {
    super("block-norms", STRETCH, SHIFT, X);
    fieldsAre(STRETCH, SHIFT, X);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] moved = parameters.array(X);
    for (int i = 0; i < moved.length; i++) {
      moved[i] = parameters.get(STRETCH) * moved[i] + parameters.get(SHIFT);
    }
    double[] ones = new double[moved.length];
    Arrays.fill(ones, 1);
    double[] zeros = new double[moved.length];
    double[] layer = new LayerNorm(ones, zeros, LayerNorm.EPSILON).of(moved).output();
    double[] rms = new RmsNorm(ones, LayerNorm.EPSILON).of(moved).output();
    TableBuilder table =
        TableBuilder.of("table.caption", "table.place", "table.moved", "table.layer", "table.rms");
    for (int i = 0; i < moved.length; i++) {
      table.row(i).given(Num.whole(i + 1)).upTo(2, moved[i]).fixed(3, layer[i], rms[i]);
    }
    return Panel.saying("describe")
        .announce("moved", Shown.typed(moved))
        .announce("layer", Shown.rounded(2, layer), "layer")
        .announce("rms", Shown.rounded(2, rms), "rms")
        .figure(words -> picture(moved, layer, rms, words), table);
  }

  private static Node picture(double[] moved, double[] layer, double[] rms, Words words) {
    List<Node> marks = new ArrayList<>();
    marks.add(frame(0, moved, 20, words.plain("name.moved")).keyed("moved"));
    marks.add(mark(frame(1, layer, 2, words.plain("name.layer")), "layer"));
    marks.add(mark(frame(2, rms, 2, words.plain("name.rms")), "rms"));
    return Svg.plot(3 * (HIGH + GAP), words.plain("picture"), marks);
  }

  private static Element mark(Element frame, String name) {
    return frame.keyed(name).with("data-mark", name);
  }

  private static Element frame(int place, double[] values, double most, String name) {
    double top = TOP + place * (HIGH + GAP);
    Chart chart =
        Chart.of(Bars.places(values.length), Axis.of(-most, most).every(most / 2))
            .within(44, top, Svg.WIDTH - 8, top + HIGH)
            .with(Bars.up("act", values).valued(2));
    List<Node> nodes = new ArrayList<>(chart.nodes());
    nodes.add(Svg.label("label small", 0, top - 14, name));
    return Svg.group("", nodes);
  }
}
