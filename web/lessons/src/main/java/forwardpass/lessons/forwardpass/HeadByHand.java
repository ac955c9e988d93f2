package forwardpass.lessons.forwardpass;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.matrix.ProductSteps;
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
    double[] x = given.array(X);
    double[] w = given.array(W);
    if (x.length != w.length) {
      work.refuses(Message.of("misfit").with("d", x.length).with("other", w.length));
      return;
    }
    int rows = given.get(B) * given.get(T);
    int v = given.get(V);
    String shape = Tables.shape(given.get(B), given.get(T), v);
    String left = Tables.shape(given.get(B), given.get(T), x.length);
    ProductSteps.shapes(work, left, Tables.shape(x.length, v), shape);
    work.step("rows").num(Num.grouped(rows), -1);
    double logit = Vectors.dot(x, w);
    Node shown = Maths.math(Maths.number(Num.upTo(logit, 3)));
    work.step("logit").row("sum", Tables.products(x, w), shown, new NumberAnswer(3), logit);
    Num logits = Num.groupedWhole((double) rows * v);
    work.step("logits").with("rows", rows).num(logits, -1);
    double cost = logits.value() * x.length;
    work.step("cost").with("logits", logits).with("d", x.length).num(Num.groupedWhole(cost), -1);
    work.announce("shape", new Text(shape));
  }
}
