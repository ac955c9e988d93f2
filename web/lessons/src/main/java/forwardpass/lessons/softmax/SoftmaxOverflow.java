package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.probability.SoftmaxFloat32Steps;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/** The naive and the stable form side by side, every operation rounded to float32. */
public final class SoftmaxOverflow extends PanelFigure {
  private static final VectorParameter Z =
      VectorParameter.sized("z", 2, 6, -2000, 2000, 1, 1000, 999, 998);

  public SoftmaxOverflow() {
    super("softmax-overflow", Z);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    float[] z = floats(parameters.array(Z));
    SoftmaxFloat32Steps naive = Softmax.naiveFloat32(z);
    SoftmaxFloat32Steps stable = Softmax.stableFloat32(z);
    return Panel.saying(outcome(naive))
        .with(Group.of("pair", half("naive", naive), half("stable", stable)))
        .verdict()
        .names("naive-sum", Num.sized(naive.sum(), 3), "naive-sum")
        .names("stable-sum", Num.sized(stable.sum(), 3), "stable-sum");
  }

  private static float[] floats(double[] z) {
    float[] out = new float[z.length];
    for (int i = 0; i < z.length; i++) {
      out[i] = (float) z[i];
    }
    return out;
  }

  private static View half(String name, SoftmaxFloat32Steps steps) {
    TableBuilder table = TableBuilder.of(name + ".caption", name + ".exponent", "exp", "share");
    for (int i = 0; i < steps.exps().length; i++) {
      TableBuilder.Row row = table.row(i).given(Num.upTo(steps.shifted()[i], 3));
      row.sized(3, steps.exps()[i], steps.probabilities()[i]);
    }
    Num sum = Num.sized(steps.sum(), 3);
    table.row("sum").css("total").said("sum").live(sum, name + "-sum").empty(1);
    return table.table();
  }

  private static Message outcome(SoftmaxFloat32Steps naive) {
    if (Float.isInfinite(naive.sum())) {
      return Message.of("outcome.overflow");
    }
    return Message.of(naive.sum() == 0 ? "outcome.underflow" : "outcome.agree");
  }
}
