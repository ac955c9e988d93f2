package forwardpass.lessons.exercise;

import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** An exercise on a page: asks, checks, hints, explains, and asks again with other numbers. */
public final class ExerciseLesson implements Lesson<ExerciseState> {
  /** Which problem: 0 is the one that the book prints. */
  public static final IntegerParameter SEED = new IntegerParameter("seed", 0, 0, 999_999_999);

  private final String id;
  private final Exercise exercise;

  public ExerciseLesson(String id, Exercise exercise) {
    this.id = id;
    this.exercise = exercise;
  }

  public Exercise exercise() {
    return exercise;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(SEED);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of();
  }

  @Override
  public StateCodec<ExerciseState> codec() {
    return ExerciseState.CODEC;
  }

  @Override
  public List<Event.Answered> answers(ExerciseState state) {
    return List.of(new Event.Answered("answer", state.draft()));
  }

  @Override
  public ExerciseState init(Parameters parameters) {
    return ExerciseState.fresh(0);
  }

  @Override
  public Update<ExerciseState> update(Parameters parameters, ExerciseState state, Event event) {
    if (event instanceof Event.ParametersChanged) {
      return Update.of(parameters, ExerciseState.fresh(state.solved()));
    }
    if (event instanceof Event.Answered answered) {
      return Update.of(parameters, state.withDraft(answered.text()));
    }
    if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    }
    return Update.of(parameters, state);
  }

  private Update<ExerciseState> pressed(Parameters parameters, ExerciseState state, String action) {
    Problem<?> problem = exercise.problem(parameters.get(SEED));
    switch (action) {
      case "check" -> {
        boolean right = Verdict.of(problem, state.draft()).kind() == Verdict.Kind.RIGHT;
        return Update.of(parameters, state.withVerdict(right));
      }
      case "hint" -> {
        return Update.of(parameters, state.withHint(problem.hints().size()));
      }
      case "another" -> {
        Parameters next = parameters.with(SEED, parameters.get(SEED) + 1);
        return Update.of(next, ExerciseState.fresh(state.solved()));
      }
      default -> {
        return Update.of(parameters, state);
      }
    }
  }

  @Override
  public View view(Parameters parameters, ExerciseState state) {
    int seed = parameters.get(SEED);
    return ExerciseView.of(id, seed, exercise.problem(seed), state);
  }

  @Override
  public Message announcement(Parameters parameters, ExerciseState state) {
    Problem<?> problem = exercise.problem(parameters.get(SEED));
    int hints = state.hintsShown(problem.hints().size());
    if (state.hintIsNews() && hints > 0) {
      return problem.hints().get(hints - 1);
    }
    if (state.checked()) {
      return Verdict.of(problem, state.draft()).message();
    }
    return state.draft().isEmpty() && hints == 0
        ? new Message("prompt", problem.given()) // another one
        : Message.of("announce.nothing");
  }
}
