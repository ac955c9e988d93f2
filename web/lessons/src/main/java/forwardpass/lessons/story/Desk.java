package forwardpass.lessons.story;

import forwardpass.lessons.story.News.Ended;
import forwardpass.lessons.story.News.Looked;
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
 * @param outlook what is expected after the last token that is shown; null before that
 * @param written the tokens that are shown
 * @param waiting what the model has said and is not shown yet
 * @param isPacing whether a tick is to come that shows the next
 * @param toWrite how many tokens are still to be shown of those asked for
 * @param end how the story ended; null while it can go on
 * @param failure why the last run failed; empty where it did not
 */
record Desk(
    int job,
    Phase phase,
    int bytes,
    boolean isHere,
    @Nullable Looked looked,
    @Nullable Outlook outlook,
    List<News.Token> written,
    List<News> waiting,
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

  Desk {
    written = List.copyOf(written);
    waiting = List.copyOf(waiting);
  }

  static Desk empty() {
    return new Desk(0, Phase.IDLE, 0, false, null, null, List.of(), List.of(), false, 0, null, "");
  }

  /** The beginning that the outlook belongs to. */
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
  Desk cleared() {
    return new Desk(
        job,
        phase,
        bytes,
        isHere,
        looked,
        looked == null ? null : looked.outlook(),
        List.of(),
        List.of(),
        false,
        0,
        null,
        "");
  }

  Desk begins(int count) {
    Phase next = isHere ? Phase.WRITING : Phase.FETCHING;
    return new Desk(
        job + 2, next, 0, isHere, looked, outlook, written, List.of(), false, count, end, "");
  }

  Desk stopped() {
    return new Desk(
        job, Phase.IDLE, 0, isHere, looked, outlook, written, List.of(), false, 0, end, "");
  }

  Desk failed(String reason) {
    return new Desk(
        job, Phase.IDLE, 0, isHere, looked, outlook, written, List.of(), false, 0, end, reason);
  }

  Desk fetching(int come) {
    return phase == Phase.IDLE
        ? this
        : new Desk(
            job,
            Phase.FETCHING,
            come,
            isHere,
            looked,
            outlook,
            written,
            waiting,
            isPacing,
            toWrite,
            end,
            "");
  }

  /** Keeps a report until its turn comes. */
  Desk waits(News news, boolean done) {
    if (phase == Phase.IDLE) {
      return this;
    }
    List<News> all = new ArrayList<>(waiting);
    all.add(news);
    Phase next = done ? Phase.IDLE : Phase.WRITING;
    return new Desk(job, next, 0, true, looked, outlook, written, all, isPacing, toWrite, end, "");
  }

  /** Shows what waits, up to the first token; after one there is a pause. */
  Desk reveals() {
    Desk now = paced(false, waiting);
    while (!now.isPacing() && !now.waiting().isEmpty()) {
      News news = now.waiting().get(0);
      List<News> rest = now.waiting().subList(1, now.waiting().size());
      now = now.hears(news).paced(news instanceof News.Wrote, rest);
    }
    return now;
  }

  private Desk paced(boolean pacing, List<News> rest) {
    return new Desk(
        job,
        phase,
        bytes,
        isHere,
        looked,
        outlook,
        written,
        rest,
        pacing,
        phase == Phase.IDLE && rest.isEmpty() ? 0 : toWrite,
        end,
        failure);
  }

  Desk hears(News news) {
    if (news instanceof Looked now) {
      return with(now, now.outlook(), written, toWrite, null);
    } else if (news instanceof News.Wrote wrote) {
      List<News.Token> all = new ArrayList<>(written);
      all.add(wrote.token());
      return with(looked, wrote.outlook(), all, toWrite - 1, null);
    } else if (news instanceof Ended ended) {
      return with(looked, outlook, written, 0, ended);
    }
    return with(looked, outlook, written, 0, null);
  }

  private Desk with(
      @Nullable Looked nowLooked,
      @Nullable Outlook nowOutlook,
      List<News.Token> nowWritten,
      int nowToWrite,
      @Nullable Ended nowEnd) {
    return new Desk(
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
