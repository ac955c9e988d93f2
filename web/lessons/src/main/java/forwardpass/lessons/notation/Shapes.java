package forwardpass.lessons.notation;

import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** The sizes of a model, and what shapes and how many numbers follow from them. */
public final class Shapes implements PureLesson {
  private static final IntegerParameter B = new IntegerParameter("B", 8, 1, 256);
  private static final IntegerParameter T = new IntegerParameter("T", 1024, 1, 8192);
  private static final IntegerParameter D = new IntegerParameter("D", 768, 1, 16_384);
  private static final IntegerParameter V = new IntegerParameter("V", 50_257, 1, 256_000);
  private static final IntegerParameter L = new IntegerParameter("L", 12, 1, 200);
  private static final IntegerParameter H = new IntegerParameter("h", 12, 1, 128);
  private static final double MEBI = 1024 * 1024;

  @Override
  public String id() {
    return "notation-shapes";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(B, T, D, V, L, H);
  }

  @Override
  public View view(Parameters parameters) {
    int b = parameters.get(B);
    int t = parameters.get(T);
    int d = parameters.get(D);
    int v = parameters.get(V);
    int h = parameters.get(H);
    int layers = parameters.get(L);
    return new DataTable(
        Message.of("table.caption"),
        List.of(
            Message.of("column.what"),
            Message.of("column.shape"),
            Message.of("column.times"),
            Message.of("column.count"),
            Message.of("column.size")),
        List.of(
            row("tokens", 1, b, t),
            row("residual", layers, b, t, d),
            row("scores", layers, b, h, t, t),
            row("logits", 1, b, t, v),
            row("embedding", 1, v, d)));
  }

  /** One kind of tensor, {@code times} of it. */
  private static DataTable.Row row(String key, int times, int... shape) {
    double count = times;
    StringBuilder text = new StringBuilder("(");
    for (int size : shape) {
      count *= size;
      text.append(text.length() == 1 ? "" : ", ").append(size);
    }
    return new DataTable.Row(
        key,
        "",
        List.of(
            Say.inline("row." + key),
            new Live(new Text(text.append(')').toString())),
            new Leaf(Num.whole(times)),
            new Live(whole(count)),
            new Live(Num.fixed(4 * count / MEBI, 1))));
  }

  private static Num whole(double count) {
    return count < 1e9 ? Num.grouped((int) count) : Num.scientific(count, 2);
  }

  @Override
  public Message announcement(Parameters parameters) {
    double logits = (double) parameters.get(B) * parameters.get(T) * parameters.get(V);
    return Message.of("announce").with("logits", whole(logits));
  }
}
