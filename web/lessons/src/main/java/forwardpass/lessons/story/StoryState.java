package forwardpass.lessons.story;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.story.StoryReport.Ended;
import forwardpass.lessons.story.StoryReport.Looked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the story stands.
 *
 * @param job the task's last run
 * @param isHere whether the model has run on this machine
 * @param looked what the model last said of a beginning; null before that
 * @param next what is expected after the last token that is shown; null before that
 * @param written the tokens that are shown
 * @param waiting what the model has said and is not shown yet
 * @param isPacing whether a tick is to come that shows the next
 * @param toWrite how many tokens are still to be shown of those asked for
 * @param end how the story ended; null while it can go on
 */
record StoryState(
    JobState job,
    boolean isHere,
    @Nullable Looked looked,
    @Nullable NextTokenDistribution next,
    List<StoryReport.Token> written,
    List<StoryReport> waiting,
    boolean isPacing,
    int toWrite,
    @Nullable Ended end) {

  static final StateCodec<StoryState> CODEC = new Form();

  /** What is at rest: nothing waits, nothing is still to be written. */
  private static final class Form implements StateCodec<StoryState> {
    @Override
    public void write(StoryState it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      out.flag(it.isHere);
      out.optional(it.looked, StoryReport.LOOKED);
      out.optional(it.next, NextTokenDistribution.CODEC);
      out.list(it.written, StoryReport.TOKEN);
      out.flag(it.end != null);
      out.flag(it.end != null && it.end.isFull());
    }

    @Override
    public StoryState read(CodecReader in) {
      JobState job = JobState.CODEC.read(in);
      boolean isHere = in.flag();
      Looked looked = in.optional(StoryReport.LOOKED);
      NextTokenDistribution next = in.optional(NextTokenDistribution.CODEC);
      List<StoryReport.Token> written = in.list(StoryReport.TOKEN);
      boolean hasEnded = in.flag();
      boolean isFull = in.flag();
      Ended end = hasEnded ? new Ended(isFull) : null;
      return new StoryState(job, isHere, looked, next, written, List.of(), false, 0, end);
    }

    @Override
    public StoryState atRest(StoryState it) {
      return it.stopped();
    }
  }

  StoryState {
    written = List.copyOf(written);
    waiting = List.copyOf(waiting);
  }

  static StoryState empty() {
    return new StoryState(JobState.NONE, false, null, null, List.of(), List.of(), false, 0, null);
  }

  /** The beginning that the distribution belongs to. */
  String text() {
    return looked == null ? "" : looked.text();
  }

  /** The number of the ticks of this run, apart from those of all jobs. */
  int tick() {
    return -job.run();
  }

  boolean isBusy() {
    return job.isBusy() || isPacing;
  }

  boolean hasEnded() {
    return end != null;
  }

  /** The same with nothing written, at the beginning that was looked at. */
  StoryState cleared() {
    NextTokenDistribution first = looked == null ? null : looked.next();
    return new StoryState(job, isHere, looked, first, List.of(), List.of(), false, 0, null);
  }

  StoryState begins(int count) {
    JobState begun = isHere ? job.started() : job.fetches();
    return new StoryState(begun, isHere, looked, next, written, List.of(), false, count, end);
  }

  StoryState stopped() {
    return rests(job.atRest());
  }

  private StoryState rests(JobState now) {
    return new StoryState(now, isHere, looked, next, written, List.of(), false, 0, end);
  }

  /** News of the present run; what the model says is kept until its turn comes. */
  StoryState hears(Event news) {
    JobState now = job.after(news);
    if (now.hasFailed()) {
      return rests(now);
    }
    boolean isRunning = isHere;
    List<StoryReport> all = new ArrayList<>(waiting);
    if (news instanceof Event.Reported reported) {
      all.add(StoryReport.CODEC.decode(reported.message()));
      isRunning = true;
    }
    return new StoryState(now, isRunning, looked, next, written, all, isPacing, toWrite, end);
  }

  /** Shows what waits, up to the first token; after one there is a pause. */
  StoryState reveals() {
    StoryState now = paced(false, waiting);
    while (!now.isPacing() && !now.waiting().isEmpty()) {
      StoryReport report = now.waiting().get(0);
      List<StoryReport> rest = new ArrayList<>(now.waiting());
      rest.remove(0);
      now = now.shows(report).paced(report instanceof StoryReport.Wrote, rest);
    }
    return now;
  }

  private StoryState paced(boolean pacing, List<StoryReport> rest) {
    int left = !job.isBusy() && rest.isEmpty() ? 0 : toWrite;
    return new StoryState(job, isHere, looked, next, written, rest, pacing, left, end);
  }

  StoryState shows(StoryReport report) {
    if (report instanceof Looked now) {
      return with(now, now.next(), written, toWrite, null);
    } else if (report instanceof StoryReport.Wrote wrote) {
      List<StoryReport.Token> all = new ArrayList<>(written);
      all.add(wrote.token());
      return with(looked, wrote.next(), all, toWrite - 1, null);
    } else if (report instanceof Ended ended) {
      return with(looked, next, written, 0, ended);
    }
    return with(looked, next, written, 0, null);
  }

  private StoryState with(
      @Nullable Looked nowLooked,
      @Nullable NextTokenDistribution nowNext,
      List<StoryReport.Token> nowWritten,
      int nowToWrite,
      @Nullable Ended nowEnd) {
    return new StoryState(
        job, isHere, nowLooked, nowNext, nowWritten, waiting, isPacing, nowToWrite, nowEnd);
  }
}
