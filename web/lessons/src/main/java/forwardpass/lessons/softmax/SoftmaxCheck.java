package forwardpass.lessons.softmax;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Somebody's shares put to the test: their sum, and the ratios that the gaps demand. */
public final class SoftmaxCheck extends PureFigure {
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(1.0, 2.0, 0.5), 2, 6, -20, 20, 0.1);
  private static final VectorParameter CLAIM =
      new VectorParameter("claim", List.of(0.21, 0.58, 0.21), 2, 6, 0.001, 1, 0.01);

  /** Ratios of shares printed with two digits are this uncertain. */
  private static final double ROUNDING = 0.005;

  public SoftmaxCheck() {
    super("softmax-check", Z, CLAIM);
  }

  @Override
  public View view(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    double[] claim = Reals.array(parameters.get(CLAIM));
    if (z.length != claim.length) {
      return Say.paragraph(lengths(z, claim));
    }
    return Group.of(
        "checks",
        shares(z, claim),
        ratios(z, claim),
        new Say("p", "verdict-line", outcome(z, claim)));
  }

  private static Message lengths(double[] z, double[] claim) {
    return Message.of("lengths-differ").with("n", z.length).with("m", claim.length);
  }

  private static View shares(double[] z, double[] claim) {
    double[] p = Softmax.softmax(z);
    DataTable table = DataTable.of("shares.caption", "shares.z", "shares.claim", "shares.computed");
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      sum += claim[i];
      String css = Math.abs(claim[i] - p[i]) > ROUNDING ? "lit" : "";
      View claimed = given(Num.upTo(claim[i], 4));
      View share = live(Num.fixed(p[i], 3));
      table = table.marked(css, "share-" + i, given(Num.exact(z[i])), claimed, share);
    }
    return table.row("sum", said("shares.sum"), live(Num.fixed(sum, 3)), live(Num.fixed(1, 3)));
  }

  /** Of every pair; of more than four shares neighbours are enough: the others follow. */
  private static View ratios(double[] z, double[] claim) {
    DataTable table =
        DataTable.of("ratios.caption", "ratios.pair", "ratios.claim", "ratios.demanded");
    for (int i = 0; i < z.length; i++) {
      int last = z.length <= 4 ? z.length - 1 : Math.min(i + 1, z.length - 1);
      for (int j = i + 1; j <= last; j++) {
        double demanded = Exp.exp(z[i] - z[j]);
        String css = isOff(claim, i, j, demanded) ? "lit" : "";
        View pair = Say.inline(Message.of("ratios.row").with("i", i + 1).with("j", j + 1));
        View ratio = live(Num.sized(claim[i] / claim[j], 2));
        String key = "ratio-" + i + "-" + j;
        table = table.marked(css, key, pair, ratio, live(Num.sized(demanded, 2)));
      }
    }
    return table;
  }

  /** Whether no two shares that round to the claimed ones have the ratio demanded. */
  private static boolean isOff(double[] claim, int i, int j, double demanded) {
    double least = Math.max(0, claim[i] - ROUNDING) / (claim[j] + ROUNDING);
    double most =
        claim[j] <= ROUNDING
            ? Double.POSITIVE_INFINITY
            : (claim[i] + ROUNDING) / (claim[j] - ROUNDING);
    return demanded < least || demanded > most;
  }

  private static Message outcome(double[] z, double[] claim) {
    double sum = 0;
    boolean off = false;
    for (int i = 0; i < claim.length; i++) {
      sum += claim[i];
      for (int j = 0; j < claim.length; j++) {
        off |= isOff(claim, i, j, Exp.exp(z[i] - z[j]));
      }
    }
    return Math.abs(sum - 1) > ROUNDING * claim.length
        ? Message.of("outcome.sum").with("sum", Num.fixed(sum, 3))
        : Message.of(off ? "outcome.ratio" : "outcome.fine");
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    double[] claim = Reals.array(parameters.get(CLAIM));
    return z.length == claim.length ? outcome(z, claim) : lengths(z, claim);
  }
}
