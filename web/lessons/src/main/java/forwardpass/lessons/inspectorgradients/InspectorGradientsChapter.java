package forwardpass.lessons.inspectorgradients;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.inspector.ModelCheckTask;
import forwardpass.lessons.inspector.ModelExercise;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.work.ModelSource;
import forwardpass.lessons.work.TaskKind;
import java.util.ArrayList;
import java.util.List;

/** A page of the chapter on the forward pass: the book's model, walked backwards. */
public final class InspectorGradientsChapter implements Chapter {
  static final String NUDGE = "inspector-gradients-exercise-nudge";
  static final String SIGN = "inspector-gradients-exercise-sign";
  static final String IDLE = "inspector-gradients-exercise-idle";
  static final String PULL = "inspector-gradients-exercise-pull";

  @Override
  public String id() {
    return "inspector-gradients";
  }

  @Override
  public List<Lesson<?>> lessons() {
    List<Lesson<?>> lessons = new ArrayList<>();
    lessons.add(new GradientInspector());
    lessons.add(new ModelExercise(NUDGE, List.of("weight", "way"), 2));
    lessons.add(new ModelExercise(SIGN, List.of("index"), 2));
    lessons.add(new ModelExercise(IDLE, List.of("weight"), 2));
    lessons.add(new ModelExercise(PULL, List.of("text", "next"), 2));
    lessons.add(new OpenQuestion("inspector-gradients-question-small"));
    return List.copyOf(lessons);
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(WayBackTask.NAME, input -> new WayBackTask(ModelSource.BOOK, input)),
        checked(NUDGE, GradientChecks::strongestWeight),
        checked(SIGN, GradientChecks::raisedBias),
        checked(IDLE, GradientChecks::idleWeight),
        checked(PULL, GradientChecks::farPull));
  }

  private static TaskKind checked(String id, ModelCheckTask.Check check) {
    return new TaskKind(id, input -> new ModelCheckTask(check, input));
  }
}
