package forwardpass.lessons.movinggrid;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** A matrix moves the plane: its columns, its area, and two moves in a row. */
public final class MovingGridChapter implements Chapter {
  @Override
  public String id() {
    return "moving-grid";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new ColumnsFigure(),
        new AreaFigure(),
        new TwoMovesFigure(),
        new ExerciseLesson("moving-grid-exercise-columns", new ExerciseColumns()),
        new ExerciseLesson("moving-grid-exercise-determinant", new ExerciseDeterminant()),
        new ExerciseLesson("moving-grid-exercise-two-moves", new ExerciseTwoMoves()),
        new ExerciseLesson("moving-grid-exercise-area", new ExerciseArea()),
        new ExerciseLesson("matrices-exercise-build", new ExerciseBuild()));
  }

  @Override
  public List<Fact> facts() {
    return MovingGridFacts.all();
  }
}
