package forwardpass.lessons.chainrule;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.explog.ProductByHand;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.livechain.LiveChain;
import forwardpass.lessons.livechain.ReadTask;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Conditional probability, and the chain rule, up to the way a language model writes. */
public final class ChainRuleChapter implements Chapter {
  private static final VectorParameter CONDITIONALS =
      new VectorParameter("p", List.of(0.05, 0.12, 0.08, 0.7), 4, 4, 0.0001, 1, 0.01);

  @Override
  public String id() {
    return "chain-rule";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new Counts(),
        new WorkedLesson(new ProductByHand("probability-chain", CONDITIONALS, true)),
        new LiveChain(),
        new ExerciseLesson("probability-exercise-conditional", new ExerciseConditional()),
        new ExerciseLesson("probability-exercise-sequence", new ExerciseSequence()),
        new ExerciseLesson("probability-exercise-last-factor", new ExerciseLastFactor()),
        new ExerciseLesson("probability-exercise-log-sum", new ExerciseLogSum()),
        new ExerciseLesson("probability-exercise-independent", new ExerciseIndependent()),
        new ExerciseLesson("probability-exercise-detector", new ExerciseDetector()),
        new ExerciseLesson("probability-question-longer", new QuestionLonger()),
        new OpenQuestion("probability-question-explain"));
  }

  @Override
  public List<Fact> facts() {
    return ChainRuleFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(ReadTask.NAME, ReadTask::new));
  }
}
