package forwardpass.lessons.enoughquestions;

import forwardpass.engine.statistics.Moments;
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

/** 200 answers about fewer stories: the plain standard error against the clustered one. */
public final class Clusters extends PanelFigure {
  private static final NumberParameter TOGETHER = new NumberParameter("rho", 0.5, 0, 1, 0.05);
  private static final ChoiceParameter EACH =
      new ChoiceParameter("m", "10", List.of("1", "2", "5", "10", "20"));
  private static final IntegerParameter DRAW = new IntegerParameter("draw", 1, 1, 99);

  public Clusters() {
    super("statistics-clusters", TOGETHER, EACH, DRAW);
    fieldsAre(EACH, DRAW);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int each = Ascii.whole(parameters.get(EACH));
    Sample sample = Sample.drawn(parameters.get(TOGETHER), each, parameters.get(DRAW));
    Num naive = percent(sample.naive());
    Num clustered = percent(sample.clustered());
    Num truth = percent(sample.truth());
    TableBuilder table = TableBuilder.of("table.caption", "column.what", "column.error");
    table.saidRow("naive").live(naive);
    table.saidRow("clustered").live(clustered);
    table.saidRow("truth").live(truth);
    return Panel.saying("describe")
        .announce("mean", percent(Moments.mean(sample.right())))
        .announce("naive", naive, "naive")
        .announce("clustered", clustered, "clustered")
        .announce("truth", truth, "truth")
        .announce("worth", Num.fixed(sample.worth(), 0), "")
        .figure(new ClustersPicture(sample), table)
        .verdict()
        .names("stories", Num.whole(sample.stories()), "m");
  }

  private static Num percent(double share) {
    return Num.fixed(100 * share, 1);
  }
}
