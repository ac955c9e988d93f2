package forwardpass.lessons.softmax;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.probability.SoftmaxFloat32Steps;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** The naive and the stable form side by side, every operation rounded to float32. */
public final class SoftmaxOverflow extends PureFigure {
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(1000.0, 999.0, 998.0), 2, 6, -2000, 2000, 1);

  public SoftmaxOverflow() {
    super("softmax-overflow", Z);
  }

  @Override
  public View view(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    SoftmaxFloat32Steps naive = Softmax.naiveFloat32(floats(z));
    SoftmaxFloat32Steps stable = Softmax.stableFloat32(floats(z));
    return Group.of(
        "",
        Group.of("pair", half("naive", naive), half("stable", stable)),
        new Say("p", "verdict-line", outcome(naive)));
  }

  private static float[] floats(double[] z) {
    float[] out = new float[z.length];
    for (int i = 0; i < z.length; i++) {
      out[i] = (float) z[i];
    }
    return out;
  }

  private static View half(String name, SoftmaxFloat32Steps steps) {
    DataTable table = DataTable.of(name + ".caption", name + ".exponent", "exp", "share");
    for (int i = 0; i < steps.exps().length; i++) {
      View exp = live(Num.sized(steps.exps()[i], 3));
      View share = live(Num.sized(steps.probabilities()[i], 3));
      table = table.row(i, given(Num.upTo(steps.shifted()[i], 3)), exp, share);
    }
    View sum = live(Num.sized(steps.sum(), 3));
    return table.marked("total", "sum", said("sum"), sum, new Leaf(new Text("")));
  }

  private static Message outcome(SoftmaxFloat32Steps naive) {
    if (Float.isInfinite(naive.sum())) {
      return Message.of("outcome.overflow");
    }
    return Message.of(naive.sum() == 0 ? "outcome.underflow" : "outcome.agree");
  }

  @Override
  public Message announcement(Parameters parameters) {
    return outcome(Softmax.naiveFloat32(floats(Reals.array(parameters.get(Z)))));
  }
}
