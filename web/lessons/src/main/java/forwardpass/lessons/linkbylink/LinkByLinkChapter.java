package forwardpass.lessons.linkbylink;

import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** The chain rule: slopes multiply, from the loss back to the logits; and how to check them. */
public final class LinkByLinkChapter implements Chapter {
  @Override
  public String id() {
    return "link-by-link";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new GearsFigure(),
        new WorkedLesson(new ChainByHand()),
        new WorkedLesson(new SoftmaxLossByHand()),
        new CheckDemo(),
        new ExerciseLesson("derivatives-exercise-links", new ExerciseLinks()),
        new ExerciseLesson("derivatives-exercise-chain", new ExerciseChain()),
        new ExerciseLesson("derivatives-exercise-sigmoid", new ExerciseSigmoid()),
        new ExerciseLesson("derivatives-exercise-softmax-loss", new ExerciseSoftmaxLoss()),
        new ExerciseLesson("derivatives-exercise-symptom", new ExerciseSymptom()),
        FindTheBug.lesson(),
        new ExerciseLesson("derivatives-question-cost", new QuestionCost()));
  }

  @Override
  public List<Fact> facts() {
    return LinkByLinkFacts.all();
  }

  @Override
  public List<Fact> measured(Assets assets) {
    return LinkByLinkFacts.ofModel(assets);
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(FindTheBug.ID, input -> new CodeTask(FindTheBugSuite::suite, input)));
  }
}
