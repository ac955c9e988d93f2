package forwardpass.lessons.sampling;

import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.work.Job;

/**
 * Every knob of the sampler on the shipped model's logits: what comes next, why, and the model
 * writing on, from any token that was said. What follows the first beginning is printed with the
 * page; the model is fetched when it is to write.
 */
public final class KnobsDemo extends StatefulFigure<WritingState>
    implements PanelLesson<WritingState> {
  static final TextParameter TEXT =
      new TextParameter("text", "Tom was happy. He", Sentence.MAX_BYTES, Sentence::parse);
  static final IntegerParameter SEED = new IntegerParameter("seed", 1, 1, 1_000_000);

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
    return WritingMoves.job(parameters, WritingState.EMPTY, 0);
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
      return WritingMoves.edited(parameters, state);
    } else if (event instanceof Event.Pressed pressed) {
      return WritingMoves.pressed(parameters, state, pressed.action());
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

  /** Whether what is shown follows another beginning. */
  static boolean isStale(Parameters parameters, WritingState state) {
    return !state.text().equals(text(parameters));
  }

  @Override
  public Panel panel(Parameters parameters, WritingState state) {
    return WritingView.of(parameters, state);
  }
}
