package forwardpass.lessons.honestbets;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;

import forwardpass.engine.probability.Information;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * One event of a true probability, and what is said of it: the mean of two losses over all that may
 * be said, side by side; below, how hard each loss pulls.
 */
public final class HonestBets extends PureFigure {
  private static final NumberParameter P = new NumberParameter("p", 0.7, 0.05, 0.95, 0.05);
  private static final NumberParameter Q = new NumberParameter("q", 0.4, 0.01, 0.99, 0.01);

  public HonestBets() {
    super("cross-entropy-honest", P, Q);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(P);
  }

  /** The mean of 1 − p for one who says q. */
  static double linear(double p, double q) {
    return p * (1 - q) + (1 - p) * q;
  }

  /** The mean of −ln p for one who says q. */
  static double log(double p, double q) {
    return p * Information.surprise(q) + (1 - p) * Information.surprise(1 - q);
  }

  /** How fast 1 − q falls as the logit of what came rises. */
  static double linearPull(double q) {
    return q * (1 - q);
  }

  /** How fast −ln q falls as the logit of what came rises. */
  static double logPull(double q) {
    return 1 - q;
  }

  @Override
  public View view(Parameters parameters) {
    double p = parameters.get(P);
    double q = parameters.get(Q);
    DataTable means = DataTable.of("means.caption", "means.q", "means.linear", "means.log");
    DataTable pulls = DataTable.of("pulls.caption", "pulls.q", "pulls.linear", "pulls.log");
    for (double at : new double[] {0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99}) {
      String key = Num.plain(at, 2);
      means = means.row(key, given(Num.upTo(at, 2)), mean(linear(p, at)), mean(log(p, at)));
      pulls = pulls.row(key, given(Num.upTo(at, 2)), mean(linearPull(at)), mean(logPull(at)));
    }
    View said = given(Num.upTo(q, 2));
    means = means.marked("lit", "now", said, mean(linear(p, q)), mean(log(p, q)));
    pulls = pulls.marked("lit", "now", said, mean(linearPull(q)), mean(logPull(q)));
    Message pull =
        Message.of("pulls.describe")
            .with("q", Num.upTo(q, 2))
            .with("linear", Num.fixed(linearPull(q), 3))
            .with("log", Num.fixed(logPull(q), 3));
    return Group.of(
        "",
        new Figure(new BetsPicture(p, q), announcement(parameters), means),
        new Say("p", "lab-note", Message.of("pulls.title")),
        new Figure(new PullPicture(q), pull, pulls));
  }

  private static View mean(double value) {
    return live(Nats.num(value));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double p = parameters.get(P);
    double q = parameters.get(Q);
    return List.of(
        Named.of("q", Num.upTo(q, 2)),
        Named.of("linear", Num.fixed(linear(p, q), 3)).at("linear"),
        Named.of("log", Num.fixed(log(p, q), 3)).at("log"),
        Named.of("linear-pull", Num.fixed(linearPull(q), 3)).at("linear-pull"),
        Named.of("log-pull", Num.fixed(logPull(q), 3)).at("log-pull"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double p = parameters.get(P);
    double q = parameters.get(Q);
    return Message.of("describe")
        .with("p", Num.upTo(p, 2))
        .with("q", Num.upTo(q, 2))
        .with("linear", Num.fixed(linear(p, q), 3))
        .with("log", Num.fixed(log(p, q), 3));
  }
}
