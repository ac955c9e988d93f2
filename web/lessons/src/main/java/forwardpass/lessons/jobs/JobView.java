package forwardpass.lessons.jobs;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A row for long work: what begins it, what stops it, how far it is, and why it failed. */
public final class JobView implements View {
  private final JobState job;
  private final View begin;
  private final List<View> progress = new ArrayList<>();

  private JobView(JobState job, View begin) {
    this.job = job;
    this.begin = begin;
  }

  /**
   * A row without progress yet.
   *
   * @param begins the action of the button that begins it, which is out of use while it is under
   *     way
   */
  public static JobView of(JobState job, String begins, Message label) {
    return new JobView(job, Button.of(begins, label).when(!job.isBusy()));
  }

  /** How far it is, while that is to be seen. */
  public JobView bar(boolean isSeen, int done, int all) {
    if (isSeen) {
      progress.add(new Progress(done, all, Message.of("progress")));
    }
    return this;
  }

  /** What there is to say of it, in a {@code span} or a {@code p}, where there is something. */
  public JobView text(boolean isSaid, String tag, Message message) {
    if (isSaid) {
      progress.add(new Say(tag, "job-text", message));
    }
    return this;
  }

  @Override
  public Node lower(Words words) {
    return of(job, begin, progress).lower(words);
  }

  /**
   * The row.
   *
   * @param begin what begins it, out of use while it is under way: pressed twice, it does not stop
   * @param progress how far it is, and what there is to say of it; may be empty
   */
  public static View of(JobState job, View begin, List<? extends View> progress) {
    List<View> parts = new ArrayList<>();
    parts.add(begin);
    parts.add(stop(job));
    parts.addAll(progress);
    parts.addAll(failure(job));
    return Group.of("job needs-js", parts);
  }

  /**
   * What stops it. It is always there: a button that came and went would take the focus with it.
   */
  public static Button stop(JobState job) {
    return Button.of("stop", Message.of("job.stop")).when(job.isBusy());
  }

  /** Why it failed; nothing where it did not. */
  public static List<View> failure(JobState job) {
    return job.hasFailed() ? List.of(new Say("p", "says-error", job.said())) : List.of();
  }
}
