package forwardpass.lessons.quantization;

import forwardpass.engine.lowbits.WeightRounding;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;

/** All matrices of the book's model in one format: bits, bytes, loss, and how long it agrees. */
public final class FormatsTable extends PanelFigure {
  public FormatsTable() {
    super("inference-formats");
  }

  @Override
  protected Panel panel(Parameters parameters) {
    TableBuilder table =
        TableBuilder.of(
            "table.caption",
            "table.format",
            "table.bits",
            "table.megabytes",
            "table.added",
            "table.same");
    long weights = 0;
    for (Kind kind : Kind.values()) {
      weights += kind.bytes(WeightRounding.FLOAT32) / 4;
    }
    for (int i = 0; i < Mix.NAMES.size(); i++) {
      WeightRounding format = Mix.format(i);
      long bytes = 0;
      for (Kind kind : Kind.values()) {
        bytes += kind.bytes(format);
      }
      TableBuilder.Row row =
          table
              .row(Mix.NAMES.get(i))
              .said("format." + Mix.NAMES.get(i))
              .given(Num.upTo(8.0 * bytes / weights, 2))
              .given(Num.fixed(Mix.all(format).bytes() / 1e6, 2))
              .given(Num.fixed(MeasuredFormats.added(i), 4));
      if (MeasuredFormats.same(i) < 0) {
        row.said("all");
      } else {
        row.given(Num.whole(MeasuredFormats.same(i)));
      }
    }
    return Panel.saying("describe")
        .announce("loss", Num.fixed(MeasuredFormats.LOSS, 4))
        .announce("count", Mix.NAMES.size())
        .table(table);
  }
}
