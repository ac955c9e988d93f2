package forwardpass.lessons.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.jobs.JobState.Phase;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobStateTest {
  private static final JobState RUNS = JobState.NONE.started();

  @Test
  void aRunBeginsReportsAndIsDone() {
    assertEquals(new Command.Start(1, new Job("a", "x")), RUNS.begin(new Job("a", "x")));
    assertEquals(new Command.Cancel(1), RUNS.cancel());
    assertTrue(RUNS.isBusy());
    JobState reported = RUNS.after(new Event.Reported(1, "half", false));
    assertTrue(reported.isBusy());
    assertFalse(reported.after(new Event.Reported(1, "whole", true)).isBusy());
    assertEquals(2, RUNS.started().run());
  }

  @Test
  void filesThatItNeedsComeFirst() {
    JobState fetches = JobState.NONE.fetches();
    JobState some = fetches.after(new Event.Fetching(1, 700));
    assertEquals(new JobState(1, Phase.FETCHING, 700, ""), some);
    assertEquals(Phase.WORKING, some.after(new Event.Reported(1, "", false)).phase());
  }

  @Test
  void newsOfOtherRunsAndOfNoneAreNotHeard() {
    for (Event event :
        List.of(
            new Event.Reported(0, "", true),
            new Event.Failed(2, "why"),
            new Event.Ticked(1),
            new Event.Pressed("stop"))) {
      assertFalse(RUNS.hears(event));
      assertSame(RUNS, RUNS.after(event));
    }
    assertFalse(RUNS.atRest().hears(new Event.Failed(1, "late")));
  }

  @Test
  void aFailureIsSaidUntilTheNextRun() {
    JobState failed = RUNS.after(new Event.Failed(1, "worker.js"));
    assertFalse(failed.isBusy());
    assertEquals(Message.of("job.failed").with("reason", "worker.js"), failed.said());
    assertTrue(print(failed).contains("job.failed reason=worker.js"), print(failed));
    assertFalse(failed.started().hasFailed());
    assertFalse(failed.atRest().hasFailed());
  }

  @Test
  void whatIsKeptIsAtRest() {
    JobState kept = JobState.CODEC.decode(JobState.CODEC.encode(RUNS.started()));
    assertEquals(new JobState(2, Phase.IDLE, 0, ""), kept);
  }

  @Test
  void bothButtonsAreAlwaysThereAndOneIsInUse() {
    assertTrue(print(JobState.NONE).contains("data-action=\"stop\" aria-disabled=\"true\""));
    assertTrue(print(RUNS).contains("data-action=\"stop\" aria-disabled=\"false\""), print(RUNS));
  }

  private static String print(JobState job) {
    Button begin = Button.of("begin", Message.of("begin")).when(!job.isBusy());
    return HtmlPrinter.print(JobView.of(job, begin, List.of()).lower(new EchoWords()));
  }
}
