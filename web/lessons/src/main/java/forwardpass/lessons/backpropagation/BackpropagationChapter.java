package forwardpass.lessons.backpropagation;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Backpropagation: every gradient in one reverse pass, and the loop that uses it. */
public final class BackpropagationChapter implements Chapter {
  @Override
  public String id() {
    return "backpropagation";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new BackpropByHand()),
        new BackpropGraph(),
        new ExerciseLesson("backprop-exercise-used-twice", new ExerciseUsedTwice()),
        new ExerciseLesson("backprop-exercise-third-term", new ExerciseThirdTerm()),
        MendBackward.lesson(),
        new ExerciseLesson("gradient-descent-question-zero-grad", new QuestionZeroGrad()));
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(MendBackward.ID, input -> new CodeTask(MendBackwardSuite::suite, input)));
  }
}
