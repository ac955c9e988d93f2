package forwardpass.lessons.jobs;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;

/**
 * Where a lesson's long work stands. A lesson that has such work holds one of these in its state,
 * and says to the world what {@link #begin} and {@link #cancel} return.
 *
 * @param run counts the times that it was begun: what is heard of an older run is of no use
 * @param phase what the worker is at
 * @param bytes how much of the files that it needs has come
 * @param failure why the last run failed; empty where it did not
 */
public record JobState(int run, Phase phase, int bytes, String failure) {
  /** What the worker is at. */
  public enum Phase {
    IDLE,
    FETCHING,
    WORKING
  }

  /** Nothing was ever begun. */
  public static final JobState NONE = new JobState(0, Phase.IDLE, 0, "");

  /** At rest: only which run was the last is written, since the next one takes its seed from it. */
  public static final Codec<JobState> CODEC = new Form();

  private static final class Form implements Codec<JobState> {
    @Override
    public void write(JobState it, CodecWriter out) {
      out.whole(it.run);
    }

    @Override
    public JobState read(CodecReader in) {
      int run = in.whole(0, Integer.MAX_VALUE - 1);
      return new JobState(run, Phase.IDLE, 0, "");
    }
  }

  public boolean isBusy() {
    return phase != Phase.IDLE;
  }

  public boolean hasFailed() {
    return !failure.isEmpty();
  }

  /** A new run, at work at once. */
  public JobState started() {
    return new JobState(run + 1, Phase.WORKING, 0, "");
  }

  /** A new run that fetches its files first. */
  public JobState fetches() {
    return new JobState(run + 1, Phase.FETCHING, 0, "");
  }

  /** What the present run asks of the world. */
  public Command begin(Job job) {
    return new Command.Start(run, job);
  }

  /** Ends the present run. */
  public Command cancel() {
    return new Command.Cancel(run);
  }

  /** Nothing is under way any more, and nothing has failed. */
  public JobState atRest() {
    return new JobState(run, Phase.IDLE, 0, "");
  }

  /** Whether the event is news of the present run. */
  public boolean hears(Event event) {
    return isBusy() && run == runOf(event);
  }

  private static int runOf(Event event) {
    if (event instanceof Event.Reported reported) {
      return reported.run();
    } else if (event instanceof Event.Fetching fetching) {
      return fetching.run();
    } else if (event instanceof Event.Failed failed) {
      return failed.run();
    }
    return -1;
  }

  /** What such news makes of it. */
  public JobState after(Event event) {
    if (!hears(event)) {
      return this;
    } else if (event instanceof Event.Fetching fetching) {
      return new JobState(run, Phase.FETCHING, fetching.bytes(), "");
    } else if (event instanceof Event.Failed failed) {
      return new JobState(run, Phase.IDLE, 0, failed.reason());
    } else if (event instanceof Event.Reported reported && reported.done()) {
      return atRest();
    }
    return new JobState(run, Phase.WORKING, 0, "");
  }

  /** Says why it failed; only where it has. */
  public Message said() {
    return Message.of("job.failed").with("reason", failure);
  }
}
