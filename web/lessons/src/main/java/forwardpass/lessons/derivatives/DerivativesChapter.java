package forwardpass.lessons.derivatives;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Derivatives: slopes, the step to measure them with, and the rules. */
public final class DerivativesChapter implements Chapter {
  @Override
  public String id() {
    return "derivatives";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new SlopeByHand()),
        new TangentFigure(),
        new StepSizeFigure(),
        new SquareGrowth(),
        new ProductGrowth(),
        new BaseFigure(),
        new RulesTable(),
        new ExerciseLesson("derivatives-exercise-slope", new ExerciseSlope()),
        new ExerciseLesson("derivatives-exercise-central", new ExerciseCentral()),
        new ExerciseLesson("derivatives-exercise-tangent", new ExerciseTangent()),
        new ExerciseLesson("derivatives-exercise-x3", new ExercisePower()),
        new ExerciseLesson("derivatives-exercise-base", new ExerciseBase()),
        new ExerciseLesson("derivatives-exercise-product", new ExerciseProduct()),
        new ExerciseLesson("derivatives-exercise-step", new ExerciseStep()),
        new ExerciseLesson("derivatives-exercise-parabola", new ExerciseParabola()),
        new OpenQuestion("derivatives-question-zero"),
        new OpenQuestion("derivatives-question-corner"));
  }

  @Override
  public List<Fact> facts() {
    return DerivativesFacts.all();
  }
}
