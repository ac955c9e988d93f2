package forwardpass.lessons.gradients;

import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Gradients: a slope for each input, and where they point. */
public final class GradientsChapter implements Chapter {
  @Override
  public String id() {
    return "gradients";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new PartialsByHand()),
        new SurfaceFigure(),
        new ContourFigure(),
        new ExerciseLesson("derivatives-exercise-gradient", new ExerciseGradient()),
        new ExerciseLesson("derivatives-exercise-level", new ExerciseLevel()),
        new OpenQuestion("derivatives-question-uphill"));
  }

  @Override
  public List<Fact> measured(Assets assets) {
    return OneWeight.facts(assets);
  }
}
