package forwardpass.lessons.story;

import forwardpass.lessons.story.StoryReport.Ended;
import forwardpass.lessons.story.StoryReport.Looked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the story stands.
 *
 * @param job the last run of the task; its ticks have the number after it
 * @param phase what the worker is at
 * @param bytes how much of the model has come while it is fetched
 * @param isHere whether the model has run on this machine
 * @param looked what the model last said of a beginning; null before that
 * @param next what is expected after the last token that is shown; null before that
 * @param written the tokens that are shown
 * @param waiting what the model has said and is not shown yet
 * @param isPacing whether a tick is to come that shows the next
 * @param toWrite how many tokens are still to be shown of those asked for
 * @param end how the story ended; null while it can go on
 * @param failure why the last run failed; empty where it did not
 */
record StoryState(
    int job,
    Phase phase,
    int bytes,
    boolean isHere,
    @Nullable Looked looked,
    @Nullable NextTokenDistribution next,
    List<StoryReport.Token> written,
    List<StoryReport> waiting,
    boolean isPacing,
    int toWrite,
    @Nullable Ended end,
    String failure) {

  /** What the worker is at. */
  enum Phase {
    IDLE,
    FETCHING,
    WRITING
  }

  StoryState {
    written = List.copyOf(written);
    waiting = List.copyOf(waiting);
  }

  static StoryState empty() {
    return new StoryState(
        0, Phase.IDLE, 0, false, null, null, List.of(), List.of(), false, 0, null, "");
  }

  /** The beginning that the distribution belongs to. */
  String text() {
    return looked == null ? "" : looked.text();
  }

  int tick() {
    return job + 1;
  }

  boolean isBusy() {
    return phase != Phase.IDLE || isPacing;
  }

  boolean hasEnded() {
    return end != null;
  }

  /** The same with nothing written, at the beginning that was looked at. */
  StoryState cleared() {
    return new StoryState(
        job,
        phase,
        bytes,
        isHere,
        looked,
        looked == null ? null : looked.next(),
        List.of(),
        List.of(),
        false,
        0,
        null,
        "");
  }

  StoryState begins(int count) {
    Phase begun = isHere ? Phase.WRITING : Phase.FETCHING;
    return new StoryState(
        job + 2, begun, 0, isHere, looked, next, written, List.of(), false, count, end, "");
  }

  StoryState stopped() {
    return new StoryState(
        job, Phase.IDLE, 0, isHere, looked, next, written, List.of(), false, 0, end, "");
  }

  StoryState failed(String reason) {
    return new StoryState(
        job, Phase.IDLE, 0, isHere, looked, next, written, List.of(), false, 0, end, reason);
  }

  StoryState fetching(int come) {
    return phase == Phase.IDLE
        ? this
        : new StoryState(
            job,
            Phase.FETCHING,
            come,
            isHere,
            looked,
            next,
            written,
            waiting,
            isPacing,
            toWrite,
            end,
            "");
  }

  /** Keeps a report until its turn comes. */
  StoryState waits(StoryReport report, boolean done) {
    if (phase == Phase.IDLE) {
      return this;
    }
    List<StoryReport> all = new ArrayList<>(waiting);
    all.add(report);
    Phase after = done ? Phase.IDLE : Phase.WRITING;
    return new StoryState(
        job, after, 0, true, looked, next, written, all, isPacing, toWrite, end, "");
  }

  /** Shows what waits, up to the first token; after one there is a pause. */
  StoryState reveals() {
    StoryState now = paced(false, waiting);
    while (!now.isPacing() && !now.waiting().isEmpty()) {
      StoryReport report = now.waiting().get(0);
      List<StoryReport> rest = now.waiting().subList(1, now.waiting().size());
      now = now.hears(report).paced(report instanceof StoryReport.Wrote, rest);
    }
    return now;
  }

  private StoryState paced(boolean pacing, List<StoryReport> rest) {
    return new StoryState(
        job,
        phase,
        bytes,
        isHere,
        looked,
        next,
        written,
        rest,
        pacing,
        phase == Phase.IDLE && rest.isEmpty() ? 0 : toWrite,
        end,
        failure);
  }

  StoryState hears(StoryReport report) {
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
      @Nullable NextTokenDistribution nowOutlook,
      List<StoryReport.Token> nowWritten,
      int nowToWrite,
      @Nullable Ended nowEnd) {
    return new StoryState(
        job,
        phase,
        bytes,
        isHere,
        nowLooked,
        nowOutlook,
        nowWritten,
        waiting,
        isPacing,
        nowToWrite,
        nowEnd,
        failure);
  }
}
