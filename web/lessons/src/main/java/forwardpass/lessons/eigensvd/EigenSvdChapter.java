package forwardpass.lessons.eigensvd;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Directions that a matrix keeps, and the three moves that every matrix is. */
public final class EigenSvdChapter implements Chapter {
  @Override
  public String id() {
    return "eigen-svd";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new EigenFigure(),
        new WorkedLesson(new CharacteristicByHand()),
        new WorkedLesson(new SvdByHand()),
        new MovesFigure(),
        new PictureRank(),
        new ExerciseLesson("matrices-exercise-eigen", new ExerciseEigen()),
        new ExerciseLesson("eigen-svd-exercise-characteristic", new ExerciseCharacteristic()),
        new ExerciseLesson("eigen-svd-exercise-both", new ExerciseBoth()),
        new ExerciseLesson("eigen-svd-exercise-singular", new ExerciseSingular()),
        new ExerciseLesson("matrices-exercise-low-rank", new ExerciseLowRank()),
        new OpenQuestion("eigen-svd-question-turn"));
  }

  @Override
  public List<Fact> facts() {
    return EigenSvdFacts.all();
  }
}
