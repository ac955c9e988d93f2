package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.LogSumExp;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/** The loss by way of the probability, and straight from the logits. */
public final class TwoWays extends PanelFigure {
  private static final VectorParameter Z = VectorParameter.fixed("z", -2000, 2000, 1, 1000, 0, -5);
  private static final IntegerParameter TARGET = new IntegerParameter("target", 1, 0, 2);

  public TwoWays() {
    super("cross-entropy-two-ways", Z, TARGET);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] z = parameters.array(Z);
    int target = parameters.get(TARGET);
    double share = Softmax.softmax(z)[target];
    Num loss = Nats.num(CrossEntropy.ofLogits(z, target));
    TableBuilder detour = TableBuilder.of("detour.caption", "column.step", "column.value");
    detour.saidRow("share").sized(3, share);
    detour.saidRow("log").live(Nats.num(Information.surprise(share)));
    TableBuilder fused = TableBuilder.of("fused.caption", "column.step", "column.value");
    fused.saidRow("sum").live(Nats.num(LogSumExp.of(z)));
    fused.saidRow("loss").live(loss, "loss");
    return Panel.saying(
            Message.of(share == 0 ? "outcome.lost" : "outcome.agree").with("loss", loss))
        .with(Group.of("pair", detour.table(), fused.table()))
        .verdict()
        .names("loss", loss, "loss");
  }
}
