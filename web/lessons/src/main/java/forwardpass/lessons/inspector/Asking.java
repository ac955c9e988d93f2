package forwardpass.lessons.inspector;

import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.EnterButton;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The row that has the model read, and says where what is shown comes from.
 *
 * @param isBehind whether something else is asked than what is shown
 * @param all how many tokens the text has, of which {@code read} were read; 0 where none was
 */
public record Asking(SentenceState<?> state, boolean isBehind, int all, int read) {
  public View view() {
    JobState job = state.job();
    View ask = new EnterButton(Button.of("ask", Message.of("ask")).when(!job.isBusy()));
    List<View> said = new ArrayList<>();
    if (state.progress().all() > 0) {
      said.add(new Progress(state.progress().done(), state.progress().all(), status()));
    }
    said.add(new Say("span", "job-text", status()));
    return JobView.of(job, ask, said);
  }

  private Message status() {
    if (state.job().isBusy()) {
      return Message.of("at-work");
    } else if (all > read) {
      return Message.of("cut").with("all", all).with("shown", read);
    } else if (state.isHere()) {
      return Message.of("read-here");
    }
    return Message.of(isBehind ? "not-read-yet" : "read-in-advance");
  }
}
