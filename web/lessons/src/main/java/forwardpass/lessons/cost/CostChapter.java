package forwardpass.lessons.cost;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** What a product costs: operations, bytes, and which of the two a chip waits for. */
public final class CostChapter implements Chapter {
  @Override
  public String id() {
    return "cost";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new CostFigure(),
        new WordsRank(),
        new ExerciseLesson("matrices-exercise-bracket", new ExerciseBracket()),
        new ExerciseLesson("matrices-exercise-batch", new ExerciseBatch()),
        new OpenQuestion("matrices-question-bandwidth"));
  }

  @Override
  public List<Fact> facts() {
    return CostFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(CostTask.NAME, input -> new CostTask()));
  }
}
