package forwardpass.lessons.gradientdescent.backprop;

import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** The part on backpropagation, for its chapter to list. */
public final class BackpropLessons {
  private BackpropLessons() {}

  public static List<Lesson<?>> all() {
    return List.of(
        new BackpropGraph(),
        new WorkedLesson(new BackpropByHand()),
        new ExerciseLesson("backprop-exercise-used-twice", new ExerciseUsedTwice()),
        new ExerciseLesson("backprop-exercise-third-term", new ExerciseThirdTerm()),
        MendBackward.lesson());
  }

  /** The worker's part. */
  public static List<TaskKind> tasks() {
    return List.of(
        new TaskKind(MendBackward.ID, input -> new CodeTask(MendBackwardSuite.suite(), input)));
  }
}
