package forwardpass.lessons.derivatives;

import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Derivatives: slopes, partials, gradients, the chain rule. */
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
        new WorkedLesson(new PartialsByHand()),
        new SurfaceFigure(),
        new ContourFigure(),
        new GearsFigure(),
        new WorkedLesson(new ChainByHand()),
        new WorkedLesson(new SoftmaxLossByHand()),
        new CheckDemo(),
        new ExerciseLesson("derivatives-exercise-slope", new ExerciseSlope()),
        new ExerciseLesson("derivatives-exercise-central", new ExerciseCentral()),
        new ExerciseLesson("derivatives-exercise-tangent", new ExerciseTangent()),
        new ExerciseLesson("derivatives-exercise-x3", new ExercisePower()),
        new ExerciseLesson("derivatives-exercise-base", new ExerciseBase()),
        new ExerciseLesson("derivatives-exercise-product", new ExerciseProduct()),
        new ExerciseLesson("derivatives-exercise-gradient", new ExerciseGradient()),
        new ExerciseLesson("derivatives-exercise-chain", new ExerciseChain()),
        new ExerciseLesson("derivatives-exercise-softmax-loss", new ExerciseSoftmaxLoss()),
        new ExerciseLesson("derivatives-exercise-step", new ExerciseStep()),
        new ExerciseLesson("derivatives-exercise-parabola", new ExerciseParabola()),
        new ExerciseLesson("derivatives-exercise-level", new ExerciseLevel()),
        new ExerciseLesson("derivatives-exercise-symptom", new ExerciseSymptom()),
        FindTheBug.lesson(),
        new ExerciseLesson("derivatives-question-cost", new QuestionCost()),
        new OpenQuestion("derivatives-question-zero"),
        new OpenQuestion("derivatives-question-uphill"),
        new OpenQuestion("derivatives-question-corner"));
  }

  @Override
  public List<Fact> facts() {
    return DerivativesFacts.all();
  }

  @Override
  public List<Fact> measured(Assets assets) {
    return OneWeight.facts(assets);
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(FindTheBug.ID, input -> new CodeTask(FindTheBugSuite.suite(), input)));
  }
}
