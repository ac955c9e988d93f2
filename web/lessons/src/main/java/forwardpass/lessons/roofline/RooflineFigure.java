package forwardpass.lessons.roofline;

import forwardpass.engine.cost.DecodeCost;
import forwardpass.engine.cost.Roofline;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.TableBuilder;
import java.util.List;

/** A model of eight billion weights under the roof of a machine, by batch and by bits. */
public final class RooflineFigure extends PanelFigure {
  private static final ChoiceParameter MACHINE =
      new ChoiceParameter("machine", "h100", Machine.NAMES);
  private static final NumberParameter PEAK = new NumberParameter("peak", 50.0, 0.01, 10_000, 0.01);
  private static final NumberParameter BANDWIDTH =
      new NumberParameter("bandwidth", 400.0, 1, 20_000, 1);
  private static final IntegerParameter BATCH = new IntegerParameter("batch", 16, 1, 1024);
  private static final ChoiceParameter BITS =
      new ChoiceParameter("bits", "16", List.of("4", "8", "16", "32"));
  private static final IntegerParameter TOKENS = new IntegerParameter("tokens", 1000, 1, 32_768);

  public RooflineFigure() {
    super("inference-roofline", BATCH, BITS, TOKENS, MACHINE, PEAK, BANDWIDTH);
    fieldsAre(BATCH, BITS, TOKENS, MACHINE, PEAK, BANDWIDTH);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Roofline machine =
        Machine.of(parameters.get(MACHINE), parameters.get(PEAK), parameters.get(BANDWIDTH));
    int bits = Ascii.whole(parameters.get(BITS));
    int batch = parameters.get(BATCH);
    int tokens = parameters.get(TOKENS);
    DecodeCost one = Llama.decode(bits, 1, tokens);
    DecodeCost many = Llama.decode(bits, batch, tokens);
    DecodeCost prefill = Llama.prefill(bits, tokens);
    double seconds = machine.seconds(many.flops(), many.bytes());
    return Panel.saying(many.intensity() < machine.ridge() ? "memory" : "compute")
        .announce("batch", Num.grouped(batch), "batch")
        .announce("intensity", Num.upTo(many.intensity(), 1), "decode-batch")
        .announce("ridge", Num.upTo(machine.ridge(), 0), "machine")
        .announce("milliseconds", Num.sized(1000 * seconds, 2), "")
        .announce("rate", Num.groupedWhole(Math.floor(batch / seconds + 0.5)), "")
        .announce("busy", Num.upTo(100 * many.flops() / machine.peak() / seconds, 1), "")
        .figure(
            new RoofPicture(
                machine,
                1e9,
                List.of(
                    at("decode-one", machine, one),
                    at("decode-batch", machine, many),
                    at("prefill", machine, prefill))),
            table(machine, List.of(one, many, prefill)))
        .verdict();
  }

  private static RoofPicture.At at(String key, Roofline machine, DecodeCost cost) {
    return new RoofPicture.At(key, cost.intensity(), machine.attainable(cost.intensity()));
  }

  private static TableBuilder table(Roofline machine, List<DecodeCost> costs) {
    TableBuilder table =
        TableBuilder.of(
            "table.caption",
            "table.what",
            "table.flops",
            "table.bytes",
            "table.intensity",
            "table.arithmetic",
            "table.memory");
    String[] keys = {"decode-one", "decode-batch", "prefill"};
    for (int i = 0; i < keys.length; i++) {
      DecodeCost cost = costs.get(i);
      table
          .row(keys[i])
          .said("name." + keys[i])
          .sized(2, cost.flops() / 1e9, cost.bytes() / 1e9)
          .upTo(1, cost.intensity())
          .sized(
              2, 1000 * cost.flops() / machine.peak(), 1000 * cost.bytes() / machine.bandwidth());
    }
    return table;
  }
}
