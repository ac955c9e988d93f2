package forwardpass.lessons.landscape;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** Four optimisers go down the same landscapes: ravine, saddle, two valleys, a real loss. */
public final class LandscapeChapter implements Chapter {
  @Override
  public String id() {
    return "landscape";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new Landscape(),
        new ExerciseLesson("gradient-descent-exercise-two-rates", new ExerciseTwoRates()),
        new OpenQuestion("gradient-descent-question-why-divide"));
  }

  @Override
  public List<Fact> facts() {
    return LandscapeFacts.all();
  }
}
