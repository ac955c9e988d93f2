package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Somebody's shares put to the test: their sum, and the ratios that the gaps demand. */
public final class SoftmaxCheck implements PureLesson {
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(1.0, 2.0, 0.5), 2, 6, -20, 20, 0.1);
  private static final VectorParameter CLAIM =
      new VectorParameter("claim", List.of(0.21, 0.58, 0.21), 2, 6, 0.001, 1, 0.01);

  /** Ratios of shares printed with two digits are this uncertain. */
  private static final double ROUNDING = 0.005;

  @Override
  public String id() {
    return "softmax-check";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Z, CLAIM);
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
    List<DataTable.Row> rows = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      sum += claim[i];
      rows.add(
          new DataTable.Row(
              "share-" + i,
              Math.abs(claim[i] - p[i]) > ROUNDING ? "lit" : "",
              List.of(
                  new Leaf(Num.exact(z[i])),
                  new Leaf(Num.upTo(claim[i], 4)),
                  new Live(Num.fixed(p[i], 3)))));
    }
    rows.add(
        new DataTable.Row(
            "sum",
            "",
            List.of(
                Say.inline("shares.sum"), new Live(Num.fixed(sum, 3)), new Live(Num.fixed(1, 3)))));
    return new DataTable(
        Message.of("shares.caption"),
        List.of(Message.of("shares.z"), Message.of("shares.claim"), Message.of("shares.computed")),
        rows);
  }

  private static View ratios(double[] z, double[] claim) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < z.length; i++) {
      for (int j = i + 1; j < z.length && z.length <= 4; j++) {
        rows.add(ratioRow(z, claim, i, j));
      }
      if (z.length > 4 && i + 1 < z.length) {
        rows.add(ratioRow(z, claim, i, i + 1)); // neighbours are enough: the others follow
      }
    }
    return new DataTable(
        Message.of("ratios.caption"),
        List.of(
            Message.of("ratios.pair"), Message.of("ratios.claim"), Message.of("ratios.demanded")),
        rows);
  }

  private static DataTable.Row ratioRow(double[] z, double[] claim, int i, int j) {
    double demanded = Exp.exp(z[i] - z[j]);
    return new DataTable.Row(
        "ratio-" + i + "-" + j,
        isOff(claim, i, j, demanded) ? "lit" : "",
        List.of(
            Say.inline(Message.of("ratios.row").with("i", i + 1).with("j", j + 1)),
            new Live(Num.sized(claim[i] / claim[j], 2)),
            new Live(Num.sized(demanded, 2))));
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
    boolean sumOff = Math.abs(sum - 1) > ROUNDING * claim.length;
    if (sumOff) {
      return Message.of("outcome.sum").with("sum", Num.fixed(sum, 3));
    }
    return Message.of(off ? "outcome.ratio" : "outcome.fine");
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    double[] claim = Reals.array(parameters.get(CLAIM));
    return z.length == claim.length ? outcome(z, claim) : lengths(z, claim);
  }
}
