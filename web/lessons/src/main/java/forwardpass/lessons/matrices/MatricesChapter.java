package forwardpass.lessons.matrices;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.matrix.MatmulByHand;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Matrices: transformations, and the product that runs every layer. */
public final class MatricesChapter implements Chapter {
  @Override
  public String id() {
    return "matrices";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        ProductFigure.ofVector(),
        ProductFigure.ofMatrices(),
        new WorkedLesson(new MatvecByHand()),
        new WorkedLesson(MatmulByHand.product()),
        new OrderFigure(),
        new ExerciseLesson("matrices-exercise-matvec", new ExerciseMatvec()),
        new ExerciseLesson("matrices-exercise-shape-512", new ExerciseShape()),
        new ExerciseLesson("matrices-exercise-ab-ba", new ExerciseAb()),
        new ExerciseLesson("matrices-exercise-ba", new ExerciseBa()),
        new ExerciseLesson("matrices-exercise-matmul-by-hand", new ExerciseMatmul()),
        new ExerciseLesson("matrices-exercise-entry", new ExerciseEntry()),
        ImplementMatmul.lesson(),
        new OpenQuestion("matrices-question-commute"));
  }

  @Override
  public List<Fact> facts() {
    return MatricesFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(
            ImplementMatmul.ID, input -> new CodeTask(ImplementMatmulSuite::suite, input)));
  }
}
