package forwardpass.lessons.forwardpass;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The head: which shapes it multiplies, one of its logits, and what all of them cost. */
public final class HeadByHand extends Worked {
  private static final int DECIMALS = 3;
  private static final IntegerParameter B = new IntegerParameter("B", 2, 1, 64);
  private static final IntegerParameter T = new IntegerParameter("T", 5, 1, 4096);
  private static final IntegerParameter V = new IntegerParameter("V", 100, 2, 200_000);
  private static final VectorParameter X =
      VectorParameter.sized("x", 1, 12, -99, 99, 0.5, 1, -1, 0.5, 2, 0, -0.5, 1, -2);
  private static final VectorParameter W =
      VectorParameter.sized("w", 1, 12, -99, 99, 0.5, 0.5, 1, 2, 1, -1, 1, 0, -0.5);

  public HeadByHand() {
    super("forward-head", B, T, V, X, W);
  }

  @Override
  protected void work(Parameters given, Working work) {
    int b = given.get(B);
    int t = given.get(T);
    int v = given.get(V);
    double[] x = given.array(X);
    double[] w = given.array(W);
    int d = x.length;
    if (d != w.length) {
      work.refuses(Message.of("misfit").with("d", d).with("other", w.length));
      return;
    }
    String shape = Tables.shape(b, t, v);
    String product = Tables.shape(b, t, d) + " @ " + Tables.shape(d, v) + " \u2192";
    work.step("shape").told(new Text(product), new Text(shape));
    work.step("rows").with("b", b).with("t", t).num(Num.grouped(b * t), -1);
    double logit = Vectors.dot(x, w);
    Node shown = Maths.math(Maths.number(Num.upTo(logit, DECIMALS)));
    work.step("logit").row("sum", Tables.products(x, w), shown, new NumberAnswer(DECIMALS), logit);
    double logits = (double) b * t * v;
    work.step("logits").with("rows", b * t).with("v", v).num(Num.groupedWhole(logits), -1);
    work.step("cost")
        .with("logits", Num.groupedWhole(logits))
        .with("d", d)
        .num(Num.groupedWhole(logits * d), -1);
    work.announce("shape", new Text(shape));
  }
}
