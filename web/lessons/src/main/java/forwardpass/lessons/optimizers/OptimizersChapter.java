package forwardpass.lessons.optimizers;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Momentum, Adam and AdamW; schedules of the learning rate, and clipping. */
public final class OptimizersChapter implements Chapter {
  @Override
  public String id() {
    return "optimizers";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new AdamByHand()),
        new ScheduleFigure(),
        new WorkedLesson(new ClipByHand()),
        new ExerciseLesson("gradient-descent-exercise-velocity", new ExerciseVelocity()),
        new ExerciseLesson("gradient-descent-exercise-adam-first", new ExerciseAdamFirst()),
        new ExerciseLesson("gradient-descent-exercise-adam-mean", new ExerciseAdamMean()),
        new ExerciseLesson("gradient-descent-exercise-memory", new ExerciseMemory()),
        new ExerciseLesson("gradient-descent-exercise-schedule", new ExerciseSchedule()),
        new ExerciseLesson("gradient-descent-exercise-clip", new ExerciseClip()),
        MendAdam.lesson());
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(MendAdam.ID, input -> new CodeTask(MendAdamSuite::suite, input)));
  }
}
