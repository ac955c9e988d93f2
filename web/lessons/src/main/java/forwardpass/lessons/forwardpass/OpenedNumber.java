package forwardpass.lessons.forwardpass;

import forwardpass.engine.block.LayerNorm;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The open number written out: what it is made of, and what comes of it. */
record OpenedNumber(Trace trace) implements View {
  private static final int DECIMALS = 3;
  private static final int RESULT = 4;

  @Override
  public Node lower(Words words) {
    Message name =
        Message.of("open." + trace.stage().word())
            .with("token", trace.token())
            .with("at", trace.at())
            .with("column", trace.column());
    Num result = Num.rounded(trace.value(), RESULT);
    List<Node> pieces = Maths.joined("+", terms());
    pieces.add(Maths.math(Maths.infix(Maths.sign(result)), Maths.number(result)));
    return Element.of(
        "div",
        "verdict-line opened",
        Element.of("span", "", words.say(name)),
        new Text(" "),
        Element.of("span", "out live", pieces));
  }

  /** What is added up; a single term where nothing is. */
  private List<Node> terms() {
    int column = trace.column();
    return switch (trace.stage()) {
      case EMBED -> List.of(number(trace.value()));
      case PLACE -> added(Stage.EMBED, trace.model().positions().get(trace.at(), column));
      case ATTENTION ->
          added(Stage.PLACE, trace.pass().block().attention().output().get(trace.at(), column));
      case MLP ->
          added(Stage.ATTENTION, trace.pass().block().mlp().output().get(trace.at(), column));
      case NORM -> normed(column);
      case HEAD -> products(column);
    };
  }

  /** What stood in the stream before, and what is added to it. */
  private List<Node> added(Stage before, double more) {
    return List.of(number(trace.row(before)[trace.column()]), operand(more));
  }

  private List<Node> normed(int column) {
    double[] before = trace.row(Stage.MLP);
    LayerNorm.Steps steps = trace.model().finalNorm().of(before);
    Node centred = Maths.row(number(before[column]), Maths.op("\u2212"), operand(steps.mean()));
    return List.of(Maths.frac(centred, number(steps.deviation())));
  }

  /** The dot product of what the head reads with the row of the token's id. */
  private List<Node> products(int id) {
    double[] left = trace.row(Stage.NORM);
    double[] right = trace.model().embedding().row(id);
    List<Node> terms = new ArrayList<>();
    for (int p = 0; p < left.length; p++) {
      terms.add(Maths.row(operand(left[p]), Maths.op("\u00b7"), operand(right[p])));
    }
    return terms;
  }

  private static Node number(double value) {
    return Maths.number(Num.fixed(value, DECIMALS));
  }

  private static Node operand(double value) {
    return Maths.operand(Num.fixed(value, DECIMALS));
  }
}
