package forwardpass.lessons.gradients;

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

/** Gradients: partial derivatives, the chain rule, and how to check what came of them. */
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
        new GearsFigure(),
        new WorkedLesson(new ChainByHand()),
        new WorkedLesson(new SoftmaxLossByHand()),
        new CheckDemo(),
        new ExerciseLesson("derivatives-exercise-gradient", new ExerciseGradient()),
        new ExerciseLesson("derivatives-exercise-chain", new ExerciseChain()),
        new ExerciseLesson("derivatives-exercise-softmax-loss", new ExerciseSoftmaxLoss()),
        new ExerciseLesson("derivatives-exercise-level", new ExerciseLevel()),
        new ExerciseLesson("derivatives-exercise-symptom", new ExerciseSymptom()),
        FindTheBug.lesson(),
        new ExerciseLesson("derivatives-question-cost", new QuestionCost()),
        new OpenQuestion("derivatives-question-uphill"));
  }

  @Override
  public List<Fact> facts() {
    return GradientsFacts.all();
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
