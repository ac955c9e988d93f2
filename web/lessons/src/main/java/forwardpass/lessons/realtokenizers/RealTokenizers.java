package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;

/**
 * A text under the vocabularies of GPT-2, GPT-4, GPT-4o and the book's own model, side by side.
 * What the printed text comes to is printed with it; a vocabulary is fetched when the reader asks
 * for it, and encodes from then on as one types. A token that is clicked comes apart.
 */
public final class RealTokenizers extends StatefulFigure<Reading> implements PanelLesson<Reading> {
  private static final int LONGEST = 200_000; // UTF-16 units
  static final TextParameter TEXT =
      new TextParameter("text", "The cat sat on the mat", LONGEST, RealTokenizers::check);
  private static final String LOAD = "load-";
  private static final String SAMPLE = "sample-";

  public RealTokenizers() {
    super("tokenization-real", Reading.CODEC, TEXT);
  }

  private static Parsed<?> check(String text) {
    return text.isEmpty() ? Parsed.bad(Message.of("fault.empty"), 0) : Parsed.ok(text);
  }

  @Override
  public Job prepared(Parameters parameters) {
    return new TokenizeRequest(Vocab.all(), 0, parameters.get(TEXT)).job();
  }

  @Override
  public Reading init(Parameters parameters) {
    return Reading.NONE;
  }

  @Override
  public Update<Reading> update(Parameters parameters, Reading state, Event event) {
    if (event instanceof Event.Prepared prepared) {
      return Update.of(parameters, state.found(TokenizeReport.CODEC.decode(prepared.message())));
    } else if (event instanceof Event.ParametersChanged) {
      return edited(parameters, state);
    } else if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    } else if (state.job().hears(event)) {
      return heard(parameters, state.with(state.job().after(event)), event);
    }
    return Update.of(parameters, state);
  }

  /** The book's own vocabulary is so small that it comes unasked. */
  private static Update<Reading> edited(Parameters parameters, Reading state) {
    Reading now = state.looksAt(0).chooses(Vocab.OWN);
    boolean isFetching = state.job().phase() == JobState.Phase.FETCHING;
    return isFetching ? Update.of(parameters, now) : start(parameters, now);
  }

  private static Update<Reading> start(Parameters parameters, Reading state) {
    JobState begun = state.hasAllHere() ? state.job().started() : state.job().fetches();
    TokenizeRequest request =
        new TokenizeRequest(state.chosen(), state.from(), parameters.get(TEXT));
    return Update.of(
        parameters, state.with(begun), state.job().cancel(), begun.begin(request.job()));
  }

  private static Update<Reading> heard(Parameters parameters, Reading state, Event event) {
    if (event instanceof Event.Failed) {
      return Update.of(parameters, state.dropsAway());
    } else if (event instanceof Event.Reported reported && reported.done()) {
      return read(parameters, state, TokenizeReport.CODEC.decode(reported.message()));
    }
    return Update.of(parameters, state);
  }

  /** What was typed or asked for meanwhile comes next. */
  private static Update<Reading> read(Parameters parameters, Reading state, TokenizeReport report) {
    Reading now = state.found(report).arrived();
    boolean isPresent =
        report.stamp() == TokenizeRequest.stamp(parameters.get(TEXT))
            && report.from() == state.from()
            && report.encodings().size() == state.chosen().size();
    return isPresent ? Update.of(parameters, now) : start(parameters, now);
  }

  private static Update<Reading> pressed(Parameters parameters, Reading state, String action) {
    if (action.startsWith(LOAD)) {
      Vocab vocab = Vocab.named(action.substring(LOAD.length()));
      return state.job().phase() == JobState.Phase.FETCHING || vocab == null
          ? Update.of(parameters, state)
          : start(parameters, state.chooses(vocab));
    } else if (action.startsWith(SAMPLE)) {
      Parameters sampled = parameters.with(TEXT, Samples.of(action.substring(SAMPLE.length())));
      return sampled.equals(parameters) ? Update.of(parameters, state) : edited(sampled, state);
    }
    Pick pick = Pick.of(action);
    if (pick != null) {
      return Update.of(parameters, state.picks(pick));
    }
    return switch (action) {
      case "stop" ->
          Update.of(parameters, state.dropsAway().with(state.job().atRest()), state.job().cancel());
      case "earlier" ->
          start(parameters, state.looksAt(Math.max(0, state.from() - TokenizeTask.STRETCH)));
      case "later" -> {
        TokenizeReport report = state.report();
        yield report == null || report.to() >= parameters.get(TEXT).length()
            ? Update.of(parameters, state)
            : start(parameters, state.looksAt(report.to()));
      }
      default -> Update.of(parameters, state.afterPick(parameters.get(TEXT), action));
    };
  }

  @Override
  public Panel panel(Parameters parameters, Reading state) {
    return new RealView(parameters.get(TEXT), state).panel();
  }
}
