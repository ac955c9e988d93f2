package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Sums;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/** Somebody's shares put to the test: their sum, and the ratios that the gaps demand. */
public final class SoftmaxCheck extends PanelFigure {
  private static final VectorParameter Z =
      VectorParameter.sized("z", 2, 6, -20, 20, 0.1, 1, 2, 0.5);
  private static final VectorParameter CLAIM =
      VectorParameter.sized("claim", 2, 6, 0.001, 1, 0.01, 0.21, 0.58, 0.21);

  /** Ratios of shares printed with two digits are this uncertain. */
  private static final double ROUNDING = 0.005;

  public SoftmaxCheck() {
    super("softmax-check", Z, CLAIM);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] z = parameters.array(Z);
    double[] claim = parameters.array(CLAIM);
    if (z.length != claim.length) {
      Message lengths = Message.of("lengths-differ").with("n", z.length).with("m", claim.length);
      return Panel.saying(lengths).with(Say.paragraph(lengths));
    }
    double sum = Sums.sum(claim);
    return Panel.saying(outcome(z, claim, sum))
        .in("checks")
        .table(shares(z, claim, sum))
        .table(ratios(z, claim))
        .verdict();
  }

  private static TableBuilder shares(double[] z, double[] claim, double sum) {
    double[] p = Softmax.softmax(z);
    TableBuilder table =
        TableBuilder.of("shares.caption", "shares.z", "shares.claim", "shares.computed");
    for (int i = 0; i < z.length; i++) {
      TableBuilder.Row row = table.row("share-" + i).litWhen(Math.abs(claim[i] - p[i]) > ROUNDING);
      row.given(z[i]).given(Num.upTo(claim[i], 4)).fixed(3, p[i]);
    }
    table.row("sum").said("shares.sum").fixed(3, sum, 1);
    return table;
  }

  /** Of every pair; of more than four shares neighbours are enough: the others follow. */
  private static TableBuilder ratios(double[] z, double[] claim) {
    TableBuilder table =
        TableBuilder.of("ratios.caption", "ratios.pair", "ratios.claim", "ratios.demanded");
    for (int i = 0; i < z.length; i++) {
      int last = z.length <= 4 ? z.length - 1 : Math.min(i + 1, z.length - 1);
      for (int j = i + 1; j <= last; j++) {
        double demanded = Exp.exp(z[i] - z[j]);
        TableBuilder.Row row = table.row("ratio-" + i + "-" + j);
        row.litWhen(isOff(claim, i, j, demanded));
        row.said(Message.of("ratios.row").with("i", i + 1).with("j", j + 1));
        row.sized(2, claim[i] / claim[j], demanded);
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

  private static Message outcome(double[] z, double[] claim, double sum) {
    boolean off = false;
    for (int i = 0; i < claim.length; i++) {
      for (int j = 0; j < claim.length; j++) {
        off |= isOff(claim, i, j, Exp.exp(z[i] - z[j]));
      }
    }
    return Math.abs(sum - 1) > ROUNDING * claim.length
        ? Message.of("outcome.sum").with("sum", Num.fixed(sum, 3))
        : Message.of(off ? "outcome.ratio" : "outcome.fine");
  }
}
