package forwardpass.lessons.inference;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** What it costs to serve: two phases, a cache, and batches. */
public final class InferenceChapter implements Chapter {
  @Override
  public String id() {
    return "inference";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new CacheDemo(),
        new CacheSizeFigure(),
        new ServingFigure(),
        new ExerciseLesson("inference-exercise-cache-bytes", new ExerciseCacheBytes()),
        new ExerciseLesson("inference-exercise-fit", new ExerciseFit()),
        new ExerciseLesson("inference-exercise-window", new ExerciseWindow()),
        new ExerciseLesson("inference-exercise-phases", new ExercisePhases()),
        new ExerciseLesson("inference-exercise-batch-step", new ExerciseBatchStep()),
        new OpenQuestion("inference-question-first-token"),
        new OpenQuestion("inference-question-shared-prompt"));
  }

  @Override
  public List<Fact> facts() {
    return InferenceFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(CacheTask.NAME, CacheTask::new));
  }
}
