package forwardpass.lessons.worked;

import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A worked example on a page: every step follows the inputs; the last ones may be left out. */
public final class WorkedLesson implements Lesson<FilledSteps> {
  /** How many of the last steps the reader fills in. */
  public static final IntegerParameter FADE = new IntegerParameter("fade", 0, 0, 9);

  static final String FIELD = "fill-";
  private static final String CHECK = "check-";

  private final Worked worked;

  public WorkedLesson(Worked worked) {
    this.worked = worked;
  }

  @Override
  public String id() {
    return worked.id();
  }

  @Override
  public List<Parameter<?>> parameters() {
    List<Parameter<?>> all = new ArrayList<>(worked.parameters());
    all.add(FADE);
    return List.copyOf(all);
  }

  /** An example none of whose steps can be asked for has no field that says how many are. */
  @Override
  public List<Parameter<?>> fields() {
    List<WorkedStep> steps = worked.worked(Parameters.initial(worked.parameters())).steps();
    boolean asks = WorkedView.firstFaded(steps, 1) < steps.size();
    return asks ? parameters() : worked.parameters();
  }

  @Override
  public StateCodec<FilledSteps> codec() {
    return FilledSteps.CODEC;
  }

  @Override
  public List<Event.Answered> answers(FilledSteps state) {
    return state.answers();
  }

  @Override
  public FilledSteps init(Parameters parameters) {
    return FilledSteps.NONE;
  }

  @Override
  public Update<FilledSteps> update(Parameters parameters, FilledSteps state, Event event) {
    if (event instanceof Event.ParametersChanged) {
      return Update.of(parameters, state.cleared());
    }
    if (event instanceof Event.Answered answered && answered.field().startsWith(FIELD)) {
      return Update.of(parameters, state.drafted(answered.field(), answered.text()));
    }
    if (event instanceof Event.Pressed pressed) {
      return Update.of(parameters, pressed(state, pressed.action()));
    }
    return Update.of(parameters, state);
  }

  private static FilledSteps pressed(FilledSteps state, String action) {
    if (action.startsWith(CHECK)) {
      return state.checked(action.substring(CHECK.length()));
    }
    return state;
  }

  static String checkAction(String field) {
    return CHECK + field;
  }

  @Override
  public View view(Parameters parameters, FilledSteps state) {
    Working work = worked.worked(parameters);
    Message refusal = work.refusal();
    if (refusal != null) {
      return new Say("p", "says-error", refusal);
    }
    return WorkedView.of(id(), work.steps(), parameters.get(FADE), state);
  }

  @Override
  public List<Named> named(Parameters parameters, FilledSteps state) {
    Working work = worked.worked(parameters);
    return work.names(WorkedView.firstFaded(work.steps(), parameters.get(FADE)));
  }

  @Override
  public Message announcement(Parameters parameters, FilledSteps state) {
    Working work = worked.worked(parameters);
    Message refusal = work.refusal();
    if (refusal != null) {
      return refusal;
    }
    // Where the reader is asked for something, the outcome would give it away.
    return parameters.get(FADE) > 0 ? filled(work.steps(), state) : work.announcement();
  }

  private static Message filled(List<WorkedStep> steps, FilledSteps state) {
    for (WorkedStep part : steps) {
      for (WorkedStep.Row row : part.rows()) {
        String field = WorkedView.field(part, row);
        if (row.ask() != null && field.equals(state.last()) && state.of(field).checked()) {
          return row.ask().judge(state.of(field).draft()).message();
        }
      }
    }
    return Message.of("announce.nothing");
  }
}
