package forwardpass.lessons.modelsizes;

import forwardpass.engine.cost.ParameterCount;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Where a model's parameters sit: each part a band of one rectangle, as high as its share. */
public final class AreasFigure extends PanelFigure {
  private static final ChoiceParameter MODEL =
      new ChoiceParameter("model", "gpt2", KnownModel.names());
  private static final List<String> PARTS =
      List.of("embedding", "positions", "attention", "mlp", "norms", "head");
  private static final List<String> MEANINGS =
      List.of("token", "query", "value", "weight", "key", "prob");
  private static final double LEFT = 8;
  private static final double WIDTH = 190;
  private static final double NAMES = LEFT + WIDTH + 24; // where names begin
  private static final double TOP = 8;
  private static final double HEIGHT = 400;
  private static final double LINE = 44; // the least distance of two names

  public AreasFigure() {
    super("sizes-areas", MODEL);
  }

  /** In the order of the parts. */
  static double[] parts(ParameterCount count) {
    return new double[] {
      count.embedding(),
      count.positions(),
      count.attention(),
      count.mlp(),
      count.norms(),
      count.head()
    };
  }

  @Override
  protected Panel panel(Parameters parameters) {
    String name = parameters.get(MODEL);
    ParameterCount count = KnownModel.named(name).count();
    double total = count.total();
    double[] parts = parts(count);
    TableBuilder table =
        TableBuilder.of("table.caption", "table.part", "table.count", "table.share");
    for (int i = 0; i < parts.length; i++) {
      table
          .saidRow(PARTS.get(i))
          .live(Num.groupedWhole(parts[i]))
          .live(Num.fixed(100 * parts[i] / total, 2));
    }
    table.saidRow("total").css("total").live(Num.groupedWhole(total)).live(Num.fixed(100, 2));
    return Panel.saying("describe")
        .announce("total", Num.groupedWhole(total), "areas")
        .announce("mlp", Num.fixed(100 * parts[3] / total, 1), "mlp")
        .announce("attention", Num.fixed(100 * parts[2] / total, 1), "attention")
        .names(Named.word("model", "model." + name))
        .figure(words -> picture(parts, total, words), table);
  }

  private static Node picture(double[] parts, double total, Words words) {
    List<Node> bands = new ArrayList<>();
    List<Node> marks = new ArrayList<>();
    Text between = new Text(" · ");
    Text percent = new Text(" %");
    double top = TOP;
    double lowest = 0; // where the last name stands
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] > 0) {
        double high = HEIGHT * parts[i] / total;
        String part = PARTS.get(i);
        bands.add(
            Svg.group(MEANINGS.get(i), Svg.rect("area", LEFT, top, WIDTH, high))
                .keyed("band-" + part));
        double name = Math.max(lowest + LINE, top + high / 2);
        lowest = name;
        Num count = Num.groupedWhole(parts[i]);
        Num share = Num.fixed(100 * parts[i] / total, 1);
        marks.add(
            Svg.group(
                    MEANINGS.get(i),
                    Svg.line("line thin", LEFT + WIDTH, top + high / 2, LEFT + WIDTH + 18, name),
                    Svg.label("label strong", NAMES, name, words.plain("row." + part)),
                    Svg.label("label small num", NAMES, name + 18, count, between, share, percent))
                .keyed("name-" + part)
                .with("data-mark", part));
        top += high;
      }
    }
    marks.add(0, Svg.group("", bands).keyed("bands").with("data-mark", "areas"));
    return Svg.plot(Math.max(TOP + HEIGHT, lowest + 24) + 8, words.plain("picture"), marks);
  }
}
