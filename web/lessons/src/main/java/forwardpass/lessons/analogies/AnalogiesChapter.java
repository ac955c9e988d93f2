package forwardpass.lessons.analogies;

import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** A page of the chapter on embeddings: what learned vectors know of words. */
public final class AnalogiesChapter implements Chapter {
  @Override
  public String id() {
    return "analogies";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WordArithmetic(),
        new VectorMap(),
        new TwoTables(),
        new ExerciseLesson("analogies-exercise-offset", new ExerciseOffset()),
        new ExerciseLesson("analogies-exercise-candidates", new ExerciseCandidates()),
        new ExerciseLesson("analogies-exercise-hold", new ExerciseHold()),
        new ExerciseLesson("analogies-exercise-share", new ExerciseShare()),
        new OpenQuestion("analogies-question-left-out"),
        new OpenQuestion("analogies-question-map"),
        new OpenQuestion("analogies-question-tables"));
  }

  @Override
  public List<Fact> measured(Assets assets) {
    return MeasuredTables.facts(assets);
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(TwoTablesTask.NAME, TwoTablesTask::new));
  }
}
