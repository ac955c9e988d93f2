package forwardpass.lessons.sampling;

import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/**
 * Every knob of the sampler on the shipped model's logits: what comes next, why, and the model
 * writing on, from any token that was said. What follows the first beginning is printed with the
 * page; the model is fetched when it is to write.
 */
public final class KnobsDemo extends StatefulFigure<WritingState>
    implements PanelLesson<WritingState> {
  static final TextParameter TEXT =
      new TextParameter("text", "Tom was happy. He", Sentence.MAX_BYTES, Sentence::parse);
  private static final IntegerParameter SEED = new IntegerParameter("seed", 1, 1, 1_000_000);

  /** Which of the tokens is looked at. */
  static final IntegerParameter AT = new IntegerParameter("at", 6, 0, Outlook.SHOWN - 1);

  static final String TOKEN = "token-";
  static final String BACK = "back-";

  /** How many tokens it writes before it is asked again. */
  static final int AT_ONCE = 60;

  public KnobsDemo() {
    super(
        "sampling-knobs",
        WritingState.CODEC,
        TEXT,
        Knobs.T,
        Knobs.ORDER,
        Knobs.K,
        Knobs.P,
        Knobs.M,
        Knobs.TYPICAL,
        Knobs.THETA,
        Knobs.PRESENCE,
        Knobs.FREQUENCY,
        SEED,
        AT);
    fieldsAre(
        TEXT,
        Knobs.T,
        Knobs.K,
        Knobs.P,
        Knobs.M,
        Knobs.TYPICAL,
        Knobs.THETA,
        Knobs.PRESENCE,
        Knobs.FREQUENCY,
        Knobs.ORDER,
        SEED);
  }

  static String text(Parameters parameters) {
    return Sentence.parse(parameters.get(TEXT)).get();
  }

  @Override
  public Job prepared(Parameters parameters) {
    return job(parameters, WritingState.EMPTY, 0);
  }

  private static Job job(Parameters parameters, WritingState state, int count) {
    List<Integer> ids = new ArrayList<>();
    for (int place : state.said().path()) {
      ids.add(state.said().tokens().get(place).wrote().id());
    }
    return new WritingRequest(
            text(parameters), ids, Knobs.sampler(parameters), parameters.get(SEED), count)
        .job();
  }

  @Override
  public WritingState init(Parameters parameters) {
    return WritingState.EMPTY;
  }

  @Override
  public Update<WritingState> update(Parameters parameters, WritingState state, Event event) {
    if (event instanceof Event.Prepared prepared) {
      WritingReport report = WritingReport.CODEC.decode(prepared.message());
      return Update.of(parameters, state.hears(report, false));
    } else if (event instanceof Event.ParametersChanged) {
      return edited(parameters, state);
    } else if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    } else if (state.job().hears(event)) {
      WritingState now = state.with(state.job().after(event));
      return Update.of(
          parameters,
          event instanceof Event.Reported reported
              ? now.hears(WritingReport.CODEC.decode(reported.message()), true)
              : now);
    }
    return Update.of(parameters, state);
  }

  /** A new beginning is read if the model is here; a knob that is turned ends the writing. */
  private static Update<WritingState> edited(Parameters parameters, WritingState state) {
    if (!isStale(parameters, state)) {
      return stopped(parameters, state);
    }
    WritingState cleared = state.with(Branches.NOTHING);
    return state.isHere() ? start(parameters, cleared, 0) : stopped(parameters, cleared);
  }

  /** Whether what is shown follows another beginning. */
  static boolean isStale(Parameters parameters, WritingState state) {
    return !state.text().equals(text(parameters));
  }

  private static Update<WritingState> pressed(
      Parameters parameters, WritingState state, String action) {
    JobState job = state.job();
    if (action.equals("stop")) {
      return stopped(parameters, state);
    } else if (job.isBusy()) {
      return Update.of(parameters, state);
    } else if (action.equals("write")) {
      return start(parameters, state, AT_ONCE);
    } else if (action.equals("one")) {
      return start(parameters, state, 1);
    } else if (action.equals("say")) {
      return chosen(parameters, state);
    } else if (action.equals("seed")) {
      return Update.of(parameters.with(SEED, parameters.get(SEED) % 1_000_000 + 1), state);
    } else if (action.startsWith(TOKEN)) {
      int at = Ascii.whole(action.substring(TOKEN.length()));
      return Update.of(parameters.with(AT, at), state);
    } else if (action.startsWith(BACK)) {
      int place = Ascii.whole(action.substring(BACK.length())) - 1;
      return start(parameters, state.with(state.said().backTo(place)), 0);
    }
    return Update.of(parameters, state);
  }

  /** The reader says the token that is looked at. */
  private static Update<WritingState> chosen(Parameters parameters, WritingState state) {
    WritingReport last = state.last();
    if (last == null || isStale(parameters, state)) {
      return Update.of(parameters, state);
    }
    int at = parameters.get(AT);
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

  @Override
  public Panel panel(Parameters parameters, WritingState state) {
    return WritingView.of(parameters, state);
  }
}
