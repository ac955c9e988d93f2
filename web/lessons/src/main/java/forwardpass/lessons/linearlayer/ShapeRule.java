package forwardpass.lessons.linearlayer;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two shapes, with or without leading batch sizes: which shape their product has, or why none. */
public final class ShapeRule extends PanelFigure {
  private static final VectorParameter SIZES =
      VectorParameter.sized("sizes", 2, 4, 1, 100_000, 1, 2, 2);
  private static final TextParameter LEFT = shape("left", "2, 4, 8");
  private static final TextParameter RIGHT = shape("right", "2, 8, 4");

  private static TextParameter shape(String id, String initial) {
    return new TextParameter(id, initial, 40, ShapeRule::read);
  }

  /** Two to four whole sizes. */
  private static Parsed<?> read(String text) {
    Parsed<List<Double>> sizes = SIZES.parse(text);
    if (sizes.isOk()) {
      for (double size : sizes.get()) {
        if (size != Rounding.rint(size)) {
          return Parsed.bad(Message.of("fault.not-a-size").with("text", Num.exact(size)), 0);
        }
      }
    }
    return sizes;
  }

  public ShapeRule() {
    super("matrices-shapes", LEFT, RIGHT);
  }

  private static int[] sizes(String text) {
    List<Double> read = SIZES.parse(text).get();
    int[] out = new int[read.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = (int) (double) read.get(i);
    }
    return out;
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int[] a = sizes(parameters.get(LEFT));
    int[] b = sizes(parameters.get(RIGHT));
    int inner = a[a.length - 1];
    Message misfit = misfit(a, b);
    if (misfit != null) {
      return Panel.saying(misfit).error();
    }
    int[] c = product(a, b);
    double products = inner;
    for (int size : c) {
      products *= size;
    }
    Text result = new Text(Tables.shape(c));
    TableBuilder table = TableBuilder.of("table.caption", "table.what", "table.sizes");
    table.saidRow("left").given(new Text(Tables.shape(a)));
    table.saidRow("right").given(new Text(Tables.shape(b)));
    table.saidRow("inner").live(Num.whole(inner));
    table.saidRow("result").live(result);
    table
        .saidRow("products")
        .live(products < 1e9 ? Num.grouped((int) products) : Num.sized(products, 2));
    return Panel.saying("announce").announce("result", result).table(table);
  }

  /** The size of batch axis {@code axis}, counted from the last one back; 1 where there is none. */
  private static int batch(int[] sizes, int axis) {
    int at = sizes.length - 3 - axis;
    return at < 0 ? 1 : sizes[at];
  }

  private static int[] product(int[] a, int[] b) {
    int rank = Math.max(a.length, b.length);
    int[] out = new int[rank];
    for (int axis = 0; axis < rank - 2; axis++) {
      out[rank - 3 - axis] = Math.max(batch(a, axis), batch(b, axis));
    }
    out[rank - 2] = a[a.length - 2];
    out[rank - 1] = b[b.length - 1];
    return out;
  }

  private static @Nullable Message misfit(int[] a, int[] b) {
    int k = a[a.length - 1];
    int other = b[b.length - 2];
    if (k != other) {
      return misfit("misfit.inner", a, b, k, other);
    }
    for (int axis = 0; axis < Math.max(a.length, b.length) - 2; axis++) {
      int left = batch(a, axis);
      int right = batch(b, axis);
      if (left != right && left != 1 && right != 1) {
        return misfit("misfit.batch", a, b, left, right);
      }
    }
    return null;
  }

  private static Message misfit(String key, int[] a, int[] b, int left, int right) {
    return Message.of(key)
        .with("left", Tables.shape(a))
        .with("right", Tables.shape(b))
        .with("k", left)
        .with("other", right);
  }
}
