package forwardpass.lessons.embeddings;

import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** Embeddings: a table with a row for each token. */
public final class EmbeddingsChapter implements Chapter {
  @Override
  public String id() {
    return "embeddings";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new LookupTable(),
        new ModelRows(),
        new LearnedRows(),
        new ExerciseLesson("embeddings-exercise-shape", new ExerciseShape()),
        new ExerciseLesson("embeddings-exercise-rows", new ExerciseRows()),
        new ExerciseLesson("embeddings-exercise-gradient", new ExerciseGradient()),
        new OpenQuestion("embeddings-question-why-not-ids"),
        new OpenQuestion("embeddings-question-renumber"));
  }

  @Override
  public List<Fact> facts() {
    return EmbeddingsFacts.all();
  }

  @Override
  public List<Fact> measured(Assets assets) {
    return MeasuredRows.facts(assets::bytes);
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(RowsTask.NAME, RowsTask::new));
  }
}
