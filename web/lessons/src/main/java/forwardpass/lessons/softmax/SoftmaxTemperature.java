package forwardpass.lessons.softmax;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/** Five words compete to come next; the temperature moves their shares, and draws show them. */
public final class SoftmaxTemperature extends WorkFigure<List<Integer>> {
  private static final int WANTED = 1_000_000;
  static final int WORDS = 5;
  private static final NumberParameter T = new NumberParameter("T", 1.0, 0, 5, 0.05);
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(3.0, 2.2, 1.6, 0.4, -1.5), WORDS, WORDS, -4, 4, 0.1);

  public SoftmaxTemperature() {
    super("softmax-temperature", "draw", DrawTask.COUNTS, T, Z);
  }

  /** No draws yet: none are counted. */
  @Override
  protected List<Integer> before() {
    return List.of();
  }

  @Override
  protected List<Integer> afterChange(List<Integer> counts) {
    return before(); // they were made at other settings
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
  public View view(Parameters parameters, Work<List<Integer>> state) {
    double[] z = Reals.array(parameters.get(Z));
    double[] shares = Softmax.softmax(z, parameters.get(T));
    double[] plain = Softmax.softmax(z);
    return Group.of(
        "",
        new Figure(
            new TemperaturePicture(shares, plain, state.result()),
            outcome(parameters, state.result()),
            table(z, shares, state.result())),
        drawing(state));
  }

  private static View drawing(Work<List<Integer>> state) {
    JobState job = state.job();
    int total = total(state.result());
    Button draw = Button.of("draw", Message.of("draw").with("count", Num.grouped(WANTED)));
    List<View> progress = new ArrayList<>();
    if (total > 0 || job.isBusy()) {
      progress.add(new Progress(total, WANTED, Message.of("progress")));
      progress.add(
          new Say("span", "job-text", Message.of("drawn").with("count", Num.grouped(total))));
    }
    return JobView.of(job, draw.when(!job.isBusy()), progress);
  }

  private static DataTable table(double[] z, double[] shares, List<Integer> counts) {
    DataTable table =
        DataTable.of(
            "table.caption", "column.word", "column.logit", "column.share", "column.drawn");
    int total = total(counts);
    for (int i = 0; i < z.length; i++) {
      View share = live(Num.fixed(shares[i], 3));
      View drawn = total == 0 ? said("none") : live(Num.fixed((double) counts.get(i) / total, 3));
      table = table.row(i, said("word." + (i + 1)), given(Num.exact(z[i])), share, drawn);
    }
    return table;
  }

  @Override
  protected Message outcome(Parameters parameters, List<Integer> counts) {
    double[] z = Reals.array(parameters.get(Z));
    return Message.of("describe")
        .with("t", Num.upTo(parameters.get(T), 2))
        .with("p", Shown.rounded(3, Softmax.softmax(z, parameters.get(T))));
  }
}
