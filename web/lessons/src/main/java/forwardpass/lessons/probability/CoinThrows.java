package forwardpass.lessons.probability;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * A coin thrown n times, two hundred times over: how far the shares of heads scatter, beside what
 * the rule says. The state counts how often all of it was thrown again.
 */
public final class CoinThrows extends StatefulFigure<Integer> {
  private static final List<String> NS = List.of("10", "40", "160", "640");
  private static final NumberParameter P = new NumberParameter("p", 0.5, 0.05, 0.95, 0.05);
  private static final ChoiceParameter N = new ChoiceParameter("n", "40", NS);

  public CoinThrows() {
    super("probability-coins", StateCodec.of(Codecs.WHOLE), P, N);
  }

  @Override
  public Integer init(Parameters parameters) {
    return 0;
  }

  @Override
  public Update<Integer> update(Parameters parameters, Integer again, Event event) {
    boolean isThrown = event instanceof Event.Pressed it && it.action().equals("throw");
    return Update.of(parameters, isThrown ? again + 1 : again);
  }

  private static CoinShares shares(Parameters parameters, int again) {
    return CoinShares.thrown(parameters.get(P), Ascii.whole(parameters.get(N)), again);
  }

  @Override
  public View view(Parameters parameters, Integer again) {
    double p = parameters.get(P);
    CoinShares shares = shares(parameters, again);
    DataTable table = DataTable.of("caption", "column.n", "column.measured", "column.rule");
    for (String each : NS) {
      int n = Ascii.whole(each);
      boolean isShown = n == shares.n();
      double spread = isShown ? shares.spread() : CoinShares.thrown(p, n, again).spread();
      View measured = live(Num.fixed(spread, 4));
      View rule = live(Num.fixed(Frequencies.standardError(p, n), 4));
      table = table.marked(isShown ? "lit" : "", each, given(Num.whole(n)), measured, rule);
    }
    return Group.of(
        "",
        Group.of("job needs-js", Button.of("throw", Message.of("throw").with("n", shares.n()))),
        new Figure(new CoinPicture(shares), outcome(shares), table));
  }

  @Override
  public List<Named> named(Parameters parameters, Integer again) {
    CoinShares shares = shares(parameters, again);
    return List.of(
        Named.of("n", Num.whole(shares.n())),
        Named.of("measured", Num.fixed(shares.spread(), 4)).at("measured"),
        Named.of("rule", Num.fixed(shares.rule(), 4)).at("rule"));
  }

  private static Message outcome(CoinShares shares) {
    return Message.of("describe")
        .with("n", shares.n())
        .with("times", CoinShares.TIMES)
        .with("measured", Num.fixed(shares.spread(), 4))
        .with("rule", Num.fixed(shares.rule(), 4));
  }

  @Override
  public Message announcement(Parameters parameters, Integer again) {
    return outcome(shares(parameters, again));
  }
}
