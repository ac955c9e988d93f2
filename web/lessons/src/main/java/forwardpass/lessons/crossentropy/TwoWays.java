package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.LogSumExp;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Marked;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** The loss by way of the probability, and straight from the logits. */
public final class TwoWays implements PureLesson {
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(1000.0, 0.0, -5.0), 3, 3, -2000, 2000, 1);
  private static final IntegerParameter TARGET = new IntegerParameter("target", 1, 0, 2);

  @Override
  public String id() {
    return "cross-entropy-two-ways";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Z, TARGET);
  }

  @Override
  public View view(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    int target = parameters.get(TARGET);
    double share = Softmax.softmax(z)[target];
    DataTable detour =
        table(
            "detour",
            row("share", Num.sized(share, 3)),
            row("log", Nats.num(Information.surprise(share))));
    DataTable fused =
        table(
            "fused",
            row("sum", Nats.num(LogSumExp.of(z))),
            row("loss", Nats.num(CrossEntropy.ofLogits(z, target))));
    return Group.of(
        "",
        Group.of("pair", detour, fused),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  private static DataTable table(String name, DataTable.Row... rows) {
    return new DataTable(
        Message.of(name + ".caption"),
        List.of(Message.of("column.step"), Message.of("column.value")),
        List.of(rows));
  }

  private static DataTable.Row row(String name, Num value) {
    return new DataTable.Row(
        name, "", List.of(Say.inline("row." + name), new Marked(name, new Live(value))));
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
