package forwardpass.lessons.softmax;

import forwardpass.engine.probability.SoftmaxSteps;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** One row a logit: a ring on its axis, the exponential as a bar, the share as a bar. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record SoftmaxPicture(VectorParameter parameter, double[] z, SoftmaxSteps steps) implements View {
  private static final double HEAD = 34;
  private static final double ROW = 48;
  private static final double AXIS_START = 64;
  private static final double AXIS_END = 184;
  private static final double EXP_START = 214;
  private static final double EXP_END = 276;
  private static final double EXP_LABEL = 340;
  private static final double SHARE_START = 356;
  private static final double SHARE_END = 426;

  @Override
  public Node lower(Words words) {
    double bottom = HEAD + ROW * z.length;
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label small", 0, 16, words.plain("column.logit")));
    marks.add(Svg.label("label small", EXP_START, 16, words.plain("column.exp")));
    marks.add(Svg.label("label small", SHARE_START, 16, words.plain("column.share")));
    Scale logits = new Scale(parameter.min(), parameter.max(), AXIS_START, AXIS_END);
    marks.add(Svg.line("grid", logits.at(0), HEAD, logits.at(0), bottom).keyed("zero"));
    for (int i = 0; i < z.length; i++) {
      marks.add(row(i, logits, words));
    }
    return Svg.plot(bottom, words.plain("picture"), marks);
  }

  private Node row(int i, Scale logits, Words words) {
    double y = HEAD + ROW * (i + 0.5);
    double share = steps.probabilities()[i];
    Scale exps = new Scale(0, largest(steps.exps()), EXP_START, EXP_END);
    Scale shares = new Scale(0, 1, SHARE_START, SHARE_END);
    String name = words.plain(Message.of("handle").with("i", i + 1));
    return Svg.group(
            "",
            Svg.label("label num", 0, y + 5, Num.upTo(z[i], 3)),
            Svg.line("axis", AXIS_START, y, AXIS_END, y),
            Svg.group("act", bar("bar", EXP_START, y, exps.at(steps.exps()[i]))),
            Svg.label("label num end live", EXP_LABEL, y + 5, Num.sized(steps.exps()[i], 2)),
            Svg.group("prob", bar("bar", SHARE_START, y, shares.at(share)))
                .with("data-mark", "share-" + i),
            Svg.label("label num end live", Svg.WIDTH, y + 5, Num.fixed(share, 3))
                .with("data-mark", "share-" + i),
            Handle.alongX(parameter.id() + "." + i, name, z[i], logits, y))
        .keyed("row-" + i);
  }

  private static Node bar(String cssClass, double start, double y, double end) {
    return Svg.rect(cssClass, start, y - 11, Math.max(0.5, end - start), 22);
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }
}
