package forwardpass.lessons.jobs;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.EnterButton;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The row of a lesson that has the model read a sentence: the button that asks for it, how far it
 * is, and whose result is shown.
 *
 * <p>Words: {@code ask}, {@code nothing-read}, {@code read-here}, {@code not-read-yet}, {@code
 * read-in-advance}, {@code fetching}, {@code reading}.
 *
 * @param state of the lesson
 * @param isStale whether what is shown is another sentence's
 * @param fileBytes how much there is to fetch, as far as it is known; 0 where nothing was read yet
 */
public record SentenceRow(SentenceState<?> state, boolean isStale, int fileBytes) {
  private static final double BYTES_A_MEGABYTE = 1e6;

  /** The row. */
  public View view() {
    JobState job = state.job();
    View ask = new EnterButton(Button.of("ask", Message.of("ask")).when(!job.isBusy()));
    List<View> said = new ArrayList<>();
    Message label = job.isBusy() ? progress() : status();
    if (isFetching()) {
      said.add(new Progress(job.bytes(), fileBytes, label));
    } else if (state.progress().all() > 0) {
      said.add(new Progress(state.progress().done(), state.progress().all(), label));
    }
    said.add(new Say("span", "job-text", label));
    return JobView.of(job, ask, said);
  }

  private boolean isFetching() {
    return state.job().phase() == JobState.Phase.FETCHING && fileBytes > 0;
  }

  private Message status() {
    if (state.result() == null) {
      return Message.of("nothing-read");
    } else if (state.isHere()) {
      return Message.of("read-here");
    }
    return Message.of(isStale ? "not-read-yet" : "read-in-advance")
        .with("size", megabytes(fileBytes));
  }

  private Message progress() {
    return isFetching()
        ? Message.of("fetching")
            .with("done", megabytes(state.job().bytes()))
            .with("size", megabytes(fileBytes))
        : Message.of("reading")
            .with("done", state.progress().done())
            .with("all", state.progress().all());
  }

  private static Num megabytes(int bytes) {
    return Num.fixed(bytes / BYTES_A_MEGABYTE, 1);
  }
}
