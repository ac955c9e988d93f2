package forwardpass.lessons.sampling;

import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/** What the reader's moves do to the text that is being written: on, back, another token. */
final class WritingMoves {
  private WritingMoves() {}

  /** A new beginning is read if the model is here; a knob that is turned ends the writing. */
  static Update<WritingState> edited(Parameters parameters, WritingState state) {
    if (!KnobsDemo.isStale(parameters, state)) {
      return stopped(parameters, state);
    }
    WritingState cleared = state.with(Branches.NOTHING);
    return state.isHere() ? start(parameters, cleared, 0) : stopped(parameters, cleared);
  }

  /** A button, a token of the list, or a token of the text to go back to. */
  static Update<WritingState> pressed(Parameters parameters, WritingState state, String action) {
    JobState job = state.job();
    if (action.equals("stop")) {
      return stopped(parameters, state);
    } else if (job.isBusy()) {
      return Update.of(parameters, state);
    } else if (action.equals("write")) {
      return start(parameters, state, KnobsDemo.AT_ONCE);
    } else if (action.equals("one")) {
      return start(parameters, state, 1);
    } else if (action.equals("say")) {
      return chosen(parameters, state);
    } else if (action.equals("seed")) {
      return Update.of(
          parameters.with(KnobsDemo.SEED, parameters.get(KnobsDemo.SEED) % 1_000_000 + 1), state);
    } else if (action.startsWith(KnobsDemo.TOKEN)) {
      int at = Ascii.whole(action.substring(KnobsDemo.TOKEN.length()));
      return Update.of(parameters.with(KnobsDemo.AT, at), state);
    } else if (action.startsWith(KnobsDemo.BACK)) {
      int place = Ascii.whole(action.substring(KnobsDemo.BACK.length())) - 1;
      return start(parameters, state.with(state.said().backTo(place)), 0);
    }
    return Update.of(parameters, state);
  }

  /** The reader says the token that is looked at. */
  private static Update<WritingState> chosen(Parameters parameters, WritingState state) {
    WritingReport last = state.last();
    if (last == null || KnobsDemo.isStale(parameters, state)) {
      return Update.of(parameters, state);
    }
    int at = parameters.get(KnobsDemo.AT);
    Outlook.Candidate token = last.next().shown().get(at);
    double p = WritingView.own(last.next())[at];
    WritingReport.Wrote wrote = new WritingReport.Wrote(token.id(), token.piece(), p, 1);
    return start(parameters, state.with(state.said().saying(wrote)), 0);
  }

  private static Update<WritingState> start(Parameters parameters, WritingState state, int count) {
    WritingState begun = state.begins();
    return Update.of(
        parameters, begun, state.job().cancel(), begun.job().begin(job(parameters, begun, count)));
  }

  private static Update<WritingState> stopped(Parameters parameters, WritingState state) {
    return Update.of(parameters, state.with(state.job().atRest()), state.job().cancel());
  }

  /** What the model is to do: read the beginning and what was said since, then write on. */
  static Job job(Parameters parameters, WritingState state, int count) {
    List<Integer> ids = new ArrayList<>();
    for (int place : state.said().path()) {
      ids.add(state.said().tokens().get(place).wrote().id());
    }
    return new WritingRequest(
            KnobsDemo.text(parameters),
            ids,
            Knobs.sampler(parameters),
            parameters.get(KnobsDemo.SEED),
            count)
        .job();
  }
}
