package forwardpass.lessons.decoding;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** One sentence said again and again: how likely the model finds it each time. */
public final class LoopFigure extends ScoredFigure {
  static final int TIMES = 8;
  private static final TextParameter TEXT =
      new TextParameter("text", "She climbed up the tree.", 60, Sentence::parse);

  public LoopFigure() {
    super("decoding-loop", TEXT);
  }

  /** The sentence as often as it is read, a blank before each. */
  @Override
  protected String asked(Parameters parameters) {
    String once = " " + super.asked(parameters);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < TIMES; i++) {
      all.append(once);
    }
    return all.toString();
  }

  /** The probability of the sentence each time it comes, [TIMES]. */
  private static double[] chances(Scored scored) {
    int length = scored.size() / TIMES;
    double[] chances = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      chances[i] = Exp.exp(-scored.cost(i * length, (i + 1) * length));
    }
    return chances;
  }

  @Override
  View drawn(Scored scored) {
    return new ChanceBars(chances(scored));
  }

  @Override
  public List<Named> named(Parameters parameters, SentenceState<Scored> state) {
    Scored scored = state.result();
    Node none = new Text("\u2026");
    double[] chances = scored == null ? new double[0] : chances(scored);
    return List.of(
        Named.of("first", chances.length == 0 ? none : ChanceBars.chance(chances[0])),
        Named.of("last", chances.length == 0 ? none : ChanceBars.chance(chances[TIMES - 1])));
  }

  @Override
  protected Message outcome(Parameters parameters, Scored scored) {
    double[] chances = chances(scored);
    return Message.of("outcome")
        .with("first", ChanceBars.chance(chances[0]))
        .with("second", ChanceBars.chance(chances[1]))
        .with("last", ChanceBars.chance(chances[TIMES - 1]))
        .with("times", TIMES);
  }
}
