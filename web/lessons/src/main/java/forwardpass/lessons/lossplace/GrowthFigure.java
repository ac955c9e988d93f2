package forwardpass.lessons.lossplace;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Ring;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** How the large tensors of a known model grow with the length of a text. */
public final class GrowthFigure extends PanelFigure {
  private static final double BYTES = 4; // of a float32
  private static final double MILLION = 1e6;
  private static final ChoiceParameter MODEL =
      new ChoiceParameter("model", "gpt2", List.of("book", "gpt2", "llama31"));

  /** The text's length as a power of ten. */
  private static final NumberParameter LENGTH = new NumberParameter("e", 3.0, 1, 5, 0.05);

  public GrowthFigure() {
    super("forward-growth", MODEL, LENGTH);
    fieldsAre(MODEL);
  }

  private static double power(double exponent) {
    return Exp.exp(exponent * Log.log(10));
  }

  @Override
  protected Panel panel(Parameters parameters) {
    KnownSizes model = KnownSizes.of(parameters.get(MODEL));
    double t = Rounding.rint(power(parameters.get(LENGTH)));
    String length = Num.groupedWhole(t).text();
    TableBuilder table =
        TableBuilder.of("table", "column.tensor", "column.shape", "column.numbers", "column.mb");
    fill(table.saidRow("stream"), "(1, " + length + ", " + model.d() + ")", model.stream(t));
    String square = "(1, " + model.h() + ", " + length + ", " + length + ")";
    fill(table.saidRow("weights"), square, model.weights(t));
    fill(table.saidRow("logits"), "(1, " + length + ", " + model.v() + ")", model.logits(t));
    fill(table.saidRow("table"), "(" + model.v() + ", " + model.d() + ")", model.table());
    return Panel.saying("describe")
        .announce("t", Num.groupedWhole(t), "e")
        .announce("stream", millions(model.stream(t)), "stream")
        .announce("weights", millions(model.weights(t)), "weights")
        .announce("logits", millions(model.logits(t)), "logits")
        .figure(words -> picture(model, parameters.get(LENGTH), words), table)
        .verdict()
        .names("stream-overtaken", Num.whole(model.d() / model.h()))
        .names("logits-overtaken", Num.grouped(model.v() / model.h()));
  }

  private static Num millions(double numbers) {
    return Num.upTo(numbers / MILLION, 3);
  }

  private static void fill(TableBuilder.Row row, String shape, double numbers) {
    row.given(new Text(shape))
        .live(Num.groupedWhole(numbers))
        .live(Num.sized(numbers * BYTES / MILLION, 2));
  }

  private static Node picture(KnownSizes model, double exponent, Words words) {
    double t = power(exponent);
    Axis across = Axis.log(10, 1e5).every(1).named(words.plain("axis.t"));
    Axis up = Axis.log(100, 1e12).every(2).named(words.plain("axis.numbers"));
    return Chart.of(across, up)
        .high(320)
        .room(90)
        .with(line("weight", words, "table", at -> model.table()).dashed())
        .with(line("act", words, "stream", model::stream).marked("stream"))
        .with(line("act", words, "logits", model::logits).marked("logits"))
        .with(line("prob", words, "weights", model::weights).marked("weights"))
        .with(new Ring(LENGTH, words.plain("handle"), exponent, model.stream(t)))
        .picture(words.plain("picture"));
  }

  private static Curve line(String meaning, Words words, String name, DoubleUnaryOperator size) {
    return Curve.of(meaning, size).named(words.plain("line." + name));
  }
}
