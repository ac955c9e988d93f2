package forwardpass.lessons.probability;

import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * A coin thrown n times, two hundred times over: how far the shares of heads scatter, beside what
 * the rule says. The state counts how often all of it was thrown again.
 */
public final class CoinThrows extends StatefulFigure<Integer> implements PanelLesson<Integer> {
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

  @Override
  public Panel panel(Parameters parameters, Integer again) {
    double p = parameters.get(P);
    CoinShares shares = CoinShares.thrown(p, Ascii.whole(parameters.get(N)), again);
    TableBuilder table = TableBuilder.of("caption", "column.n", "column.measured", "column.rule");
    for (String each : NS) {
      int n = Ascii.whole(each);
      boolean isShown = n == shares.n();
      CoinShares thrown = isShown ? shares : CoinShares.thrown(p, n, again);
      TableBuilder.Row row = table.row(each).litWhen(isShown).given(Num.whole(n));
      row.fixed(4, thrown.spread(), thrown.rule());
    }
    return Panel.saying("describe")
        .announce("n", Num.whole(shares.n()), "")
        .announce("times", CoinShares.TIMES)
        .announce("measured", Num.fixed(shares.spread(), 4), "measured")
        .announce("rule", Num.fixed(shares.rule(), 4), "rule")
        .with(
            Group.of("job needs-js", Button.of("throw", Message.of("throw").with("n", shares.n()))))
        .figure(new CoinPicture(shares), table);
  }
}
