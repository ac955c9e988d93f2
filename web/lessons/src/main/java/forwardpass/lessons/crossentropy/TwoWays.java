package forwardpass.lessons.crossentropy;

import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.LogSumExp;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Marked;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** The loss by way of the probability, and straight from the logits. */
public final class TwoWays extends PureFigure {
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(1000.0, 0.0, -5.0), 3, 3, -2000, 2000, 1);
  private static final IntegerParameter TARGET = new IntegerParameter("target", 1, 0, 2);

  public TwoWays() {
    super("cross-entropy-two-ways", Z, TARGET);
  }

  @Override
  public View view(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    int target = parameters.get(TARGET);
    double share = Softmax.softmax(z)[target];
    DataTable detour =
        table("detour")
            .row("share", said("row.share"), live(Num.sized(share, 3)))
            .row("log", said("row.log"), live(Nats.num(Information.surprise(share))));
    View loss = live(Nats.num(CrossEntropy.ofLogits(z, target)));
    DataTable fused =
        table("fused")
            .row("sum", said("row.sum"), live(Nats.num(LogSumExp.of(z))))
            .row("loss", said("row.loss"), new Marked("loss", loss));
    return Group.of(
        "",
        Group.of("pair", detour, fused),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  private static DataTable table(String name) {
    return DataTable.of(name + ".caption", "column.step", "column.value");
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    double loss = CrossEntropy.ofLogits(z, parameters.get(TARGET));
    return List.of(Named.of("loss", Nats.num(loss)).at("loss"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    int target = parameters.get(TARGET);
    boolean lost = Softmax.softmax(z)[target] == 0;
    return Message.of(lost ? "outcome.lost" : "outcome.agree")
        .with("loss", Nats.num(CrossEntropy.ofLogits(z, target)));
  }
}
