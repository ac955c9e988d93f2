package forwardpass.lessons.matrices;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
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
        new WorkedLesson(MatmulByHand.scores()),
        new WorkedLesson(new LinearByHand()),
        new OrderFigure(),
        new ShapeRule(),
        new CostFigure(),
        new EigenFigure(),
        new WorkedLesson(new SvdByHand()),
        new PictureRank(),
        new WordsRank(),
        new ExerciseLesson("matrices-exercise-matvec", new ExerciseMatvec()),
        new ExerciseLesson("matrices-exercise-shape-512", new ExerciseShape()),
        new ExerciseLesson("matrices-exercise-ab-ba", new ExerciseAb()),
        new ExerciseLesson("matrices-exercise-ba", new ExerciseBa()),
        new ExerciseLesson("matrices-exercise-matmul-by-hand", new ExerciseMatmul()),
        new ExerciseLesson("matrices-exercise-entry", new ExerciseEntry()),
        new ExerciseLesson("matrices-exercise-transpose", new ExerciseTranspose()),
        new ExerciseLesson("matrices-exercise-parameters", new ExerciseParameters()),
        new ExerciseLesson("matrices-exercise-bracket", new ExerciseBracket()),
        new ExerciseLesson("matrices-exercise-batch", new ExerciseBatch()),
        new ExerciseLesson("matrices-exercise-eigen", new ExerciseEigen()),
        new ExerciseLesson("matrices-exercise-low-rank", new ExerciseLowRank()),
        new ExerciseLesson("matrices-exercise-build", new ExerciseBuild()),
        ImplementMatmul.lesson(),
        new OpenQuestion("matrices-question-commute"),
        new OpenQuestion("matrices-question-bandwidth"),
        new OpenQuestion("matrices-question-collapse"));
  }

  @Override
  public List<Fact> facts() {
    return MatricesFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(CostTask.NAME, input -> new CostTask()),
        new TaskKind(
            ImplementMatmul.ID, input -> new CodeTask(ImplementMatmulSuite.suite(), input)));
  }
}
