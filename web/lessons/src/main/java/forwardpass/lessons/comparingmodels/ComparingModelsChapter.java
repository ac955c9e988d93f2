package forwardpass.lessons.comparingmodels;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** A page of the chapter on statistics: is one model really better than another? */
public final class ComparingModelsChapter implements Chapter {
  @Override
  public String id() {
    return "comparing-models";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new WelchByHand()),
        new PValue(),
        new SameItems(),
        new ExerciseLesson("statistics-exercise-p-says", new ExerciseSays()),
        new ExerciseLesson("statistics-exercise-welch", new ExerciseWelch()),
        new ExerciseLesson("statistics-exercise-paired", new ExercisePaired()),
        new ExerciseLesson("statistics-exercise-one-score", new ExerciseOneScore()),
        new OpenQuestion("statistics-question-colleague"));
  }
}
