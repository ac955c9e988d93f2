package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkPanel;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.List;

/** Five words compete to come next; the temperature moves their shares, and draws show them. */
public final class SoftmaxTemperature extends WorkPanel<List<Integer>> {
  private static final int WANTED = 1_000_000;
  static final int WORDS = 5;
  private static final NumberParameter T = new NumberParameter("T", 1.0, 0, 5, 0.05);
  private static final VectorParameter Z =
      VectorParameter.fixed("z", -4, 4, 0.1, 3, 2.2, 1.6, 0.4, -1.5);

  public SoftmaxTemperature() {
    super("softmax-temperature", "draw", DrawTask.COUNTS, List.of(), Change.FORGETS, T, Z);
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return DrawTask.job(run, WANTED, parameters.get(T), parameters.get(Z));
  }

  static int total(List<Integer> counts) {
    int total = 0;
    for (int count : counts) {
      total += count;
    }
    return total;
  }

  @Override
  protected Panel panel(Parameters parameters, Work<List<Integer>> state) {
    double[] z = parameters.array(Z);
    double t = parameters.get(T);
    double[] shares = Softmax.softmax(z, t);
    List<Integer> counts = state.result();
    int total = total(counts);
    TableBuilder table =
        TableBuilder.of(
            "table.caption", "column.word", "column.logit", "column.share", "column.drawn");
    for (int i = 0; i < z.length; i++) {
      TableBuilder.Row row = table.row(i).said("word." + (i + 1)).given(z[i]).fixed(3, shares[i]);
      if (total == 0) {
        row.said("none");
      } else {
        row.fixed(3, (double) counts.get(i) / total);
      }
    }
    return Panel.saying("describe")
        .announce("t", Num.upTo(t, 2), "T")
        .announce("p", Shown.rounded(3, shares))
        .figure(new TemperaturePicture(shares, Softmax.softmax(z), counts), table)
        .with(drawing(state.job(), total))
        .names("mat", Num.fixed(shares[0], 3), "share-0")
        .names("floor", Num.fixed(shares[1], 3), "share-1");
  }

  private static View drawing(JobState job, int total) {
    boolean hasBegun = total > 0 || job.isBusy();
    return JobView.of(job, "draw", Message.of("draw").with("count", Num.grouped(WANTED)))
        .bar(hasBegun, total, WANTED)
        .text(hasBegun, "span", Message.of("drawn").with("count", Num.grouped(total)));
  }
}
