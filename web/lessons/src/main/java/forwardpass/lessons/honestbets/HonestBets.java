package forwardpass.lessons.honestbets;

import forwardpass.engine.probability.Information;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/**
 * One event of a true probability, and what is said of it: the mean of two losses over all that may
 * be said, side by side; below, how hard each loss pulls.
 */
public final class HonestBets extends PanelFigure {
  private static final NumberParameter P = new NumberParameter("p", 0.7, 0.05, 0.95, 0.05);
  private static final NumberParameter Q = new NumberParameter("q", 0.4, 0.01, 0.99, 0.01);

  public HonestBets() {
    super("cross-entropy-honest", P, Q);
    fieldsAre(P);
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
  protected Panel panel(Parameters parameters) {
    double p = parameters.get(P);
    double q = parameters.get(Q);
    TableBuilder means = TableBuilder.of("means.caption", "means.q", "means.linear", "means.log");
    TableBuilder pulls = TableBuilder.of("pulls.caption", "pulls.q", "pulls.linear", "pulls.log");
    for (double at : new double[] {0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99}) {
      fill(means.row(Num.plain(at, 2)), at, linear(p, at), log(p, at));
      fill(pulls.row(Num.plain(at, 2)), at, linearPull(at), logPull(at));
    }
    fill(means.row("now").litWhen(true), q, linear(p, q), log(p, q));
    fill(pulls.row("now").litWhen(true), q, linearPull(q), logPull(q));
    Num linearPull = Num.fixed(linearPull(q), 3);
    Num logPull = Num.fixed(logPull(q), 3);
    Message pull =
        Message.of("pulls.describe")
            .with("q", Num.upTo(q, 2))
            .with("linear", linearPull)
            .with("log", logPull);
    return Panel.saying("describe")
        .announce("p", Num.upTo(p, 2))
        .announce("q", Num.upTo(q, 2), "")
        .announce("linear", Num.fixed(linear(p, q), 3), "linear")
        .announce("log", Num.fixed(log(p, q), 3), "log")
        .figure(new BetsPicture(p, q), means)
        .with(new Say("p", "lab-note", Message.of("pulls.title")))
        .with(new Figure(new PullPicture(q), pull, pulls.table()))
        .names("linear-pull", linearPull, "linear-pull")
        .names("log-pull", logPull, "log-pull");
  }

  private static void fill(TableBuilder.Row row, double said, double linear, double log) {
    row.given(Num.upTo(said, 2)).live(Nats.num(linear)).live(Nats.num(log));
  }
}
