package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A row a pair: two rings to pull, their product as a signed bar; below, the bars end to end. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record MultiplyAddPicture(double[] a, double[] b, int step) implements View {
  private static final double HEAD = 30;
  private static final double ROW = 66;
  private static final double A_START = 12;
  private static final double A_END = 128;
  private static final double B_START = 172;
  private static final double B_END = 288;
  private static final double BAR_START = 330;
  private static final double BAR_END = 472;

  @Override
  public Node lower(Words words) {
    double[] products = Vectors.multiply(a, b);
    double bottom = HEAD + ROW * a.length;
    Scale bars = bars(products);
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label strong", A_START, 16, words.plain("column.a")));
    marks.add(Svg.label("label strong", B_START, 16, words.plain("column.b")));
    marks.add(Svg.label("label small", BAR_START + 5, 16, words.plain("column.product")));
    marks.add(Svg.line("grid", bars.at(0), HEAD, bars.at(0), bottom + 50).keyed("zero"));
    for (int i = 0; i < a.length; i++) {
      marks.add(row(i, products[i], bars, words));
    }
    marks.add(Svg.line("axis", A_START, bottom, BAR_END, bottom).keyed("rule"));
    marks.add(sum(products, bars, bottom, words));
    return Svg.plot(bottom + 66, words.plain("picture"), marks);
  }

  /** Wide enough for each product and each sum on the way. */
  private static Scale bars(double[] products) {
    double low = 0;
    double high = 0;
    double sum = 0;
    for (double product : products) {
      double next = sum + product;
      low = Math.min(low, Math.min(next, product));
      high = Math.max(high, Math.max(next, product));
      sum = next;
    }
    return high == low
        ? new Scale(-1, 1, BAR_START, BAR_END)
        : new Scale(low, high, BAR_START, BAR_END);
  }

  private Node row(int i, double product, Scale bars, Words words) {
    double y = HEAD + ROW * i + 43;
    List<Node> marks = new ArrayList<>();
    if (i + 1 == step) {
      marks.add(Svg.rect("now", 0, y - 39, Svg.WIDTH, ROW - 2).keyed("now"));
    }
    marks.add(half("query", A_START, A_END, MultiplyAdd.A, i, a[i], y, words));
    marks.add(Svg.label("label mid", (A_END + B_START) / 2, y - 8, "×").keyed("times"));
    marks.add(half("key", B_START, B_END, MultiplyAdd.B, i, b[i], y, words));
    if (i < step) {
      marks.add(Svg.label("label mid", (B_END + BAR_START) / 2, y - 8, "=").keyed("equals"));
      marks.add(bar(0, product, bars, y).keyed("bar"));
      marks.add(
          Svg.label("label num halo live", BAR_START + 5, y - 13, Num.upTo(product, 2))
              .keyed("product"));
    }
    return Svg.group("", marks).keyed("row-" + i);
  }

  private static Node half(
      String meaning,
      double start,
      double end,
      VectorParameter parameter,
      int i,
      double value,
      double y,
      Words words) {
    Scale scale = new Scale(parameter.min(), parameter.max(), start, end);
    String name = words.plain(Message.of("handle").with("v", parameter.id()).with("i", i + 1));
    return Svg.group(
            meaning,
            Svg.line("axis", start, y, end, y),
            Svg.line("line", scale.at(0), y, scale.at(value), y),
            Svg.line("tick", scale.at(0), y - 5, scale.at(0), y + 5),
            Svg.label("label num mid halo", scale.at(value), y - 18, Num.exact(value)),
            Handle.alongX(parameter.id() + "." + i, name, value, scale, y))
        .keyed(parameter.id());
  }

  private Node sum(double[] products, Scale bars, double bottom, Words words) {
    List<Node> marks = new ArrayList<>();
    double y = bottom + 40;
    double sum = 0;
    List<Node> text = new ArrayList<>();
    for (int i = 0; i < Math.min(step, products.length); i++) {
      marks.add(bar(sum, sum + products[i], bars, y).keyed("part-" + i));
      sum += products[i];
      text.add(new Text(i == 0 ? "" : products[i] < 0 ? " \u2212 " : " + "));
      text.add(Num.upTo(i == 0 ? products[i] : Math.abs(products[i]), 2));
    }
    if (step == MultiplyAdd.STEPS) {
      text.add(new Text(" = "));
      text.add(Num.upTo(sum, 2));
    }
    if (!text.isEmpty()) {
      marks.add(Svg.label("label small", A_START, y + 5, words.plain("sum")).keyed("name"));
      marks.add(
          Svg.label("label num end strong live", B_END, y + 5, text.toArray(new Node[0]))
              .keyed("text"));
    }
    return Svg.group("", marks).keyed("sum");
  }

  private static Element bar(double from, double to, Scale bars, double y) {
    double left = Math.min(bars.at(from), bars.at(to));
    double right = Math.max(bars.at(from), bars.at(to));
    return Svg.group(
        to < from ? "neg" : "pos", Svg.rect("bar", left, y - 7, Math.max(1, right - left), 14));
  }
}
