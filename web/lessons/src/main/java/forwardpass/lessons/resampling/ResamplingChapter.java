package forwardpass.lessons.resampling;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** Resampling: the bootstrap, and how often intervals take in what they claim to. */
public final class ResamplingChapter implements Chapter {
  @Override
  public String id() {
    return "resampling";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new BootstrapFigure(),
        new CoverageFigure(),
        new ExerciseLesson("statistics-exercise-resample", new ExerciseResample()),
        new ExerciseLesson("statistics-exercise-percentiles", new ExercisePercentiles()),
        new ExerciseLesson("statistics-exercise-short", new ExerciseShort()),
        MendInterval.lesson(),
        new OpenQuestion("statistics-question-narrow"));
  }

  @Override
  public List<Fact> facts() {
    return ResamplingFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(CoverageTask.NAME, CoverageTask::new),
        new TaskKind(MendInterval.ID, input -> new CodeTask(MendIntervalSuite::suite, input)));
  }
}
