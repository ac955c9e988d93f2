package forwardpass.lessons.notation;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Notation: the symbols, each decoded the first time it is used. */
public final class NotationChapter implements Chapter {
  @Override
  public String id() {
    return "notation";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new SumAndProduct()),
        new ShapesTable(),
        new ExerciseLesson("notation-exercise-smallest-set", new ExerciseSmallestSet()),
        new ExerciseLesson("notation-exercise-index", new ExerciseIndex()),
        new ExerciseLesson("notation-exercise-partial-sum", new ExercisePartialSum()),
        new ExerciseLesson("notation-exercise-product", new ExerciseProduct()),
        new ExerciseLesson("notation-exercise-weighted-sum", new ExerciseWeightedSum()),
        new ExerciseLesson("notation-exercise-count", new ExerciseCount()),
        new ExerciseLesson("notation-exercise-axis", new ExerciseAxis()),
        new ExerciseLesson("notation-exercise-triangle", new ExerciseTriangle()),
        new OpenQuestion("notation-question-reals"));
  }

  @Override
  public List<Fact> facts() {
    double[] given = {0.05, 0.12, 0.08, 0.7};
    double[] logs = new double[given.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Log.log(given[i]);
    }
    double sum = ChainRule.logSum(given);
    return List.of(
        new Fact("first-logs", Shown.rounded(3, logs)),
        new Fact("first-sum", Num.fixed(sum, 2)),
        new Fact("first-loss", Num.fixed(-sum / given.length, 2)),
        new Fact("weights-768-3072", Num.groupedWhole(768.0 * 3072)),
        new Fact("weights-2-3", Num.whole(2 * 3)),
        new Fact("batch-numbers", Num.groupedWhole(4.0 * 128 * 512)),
        new Fact("e", Num.fixed(Exp.exp(1), 3)),
        new Fact(
            "embedding-overtaken", Num.grouped(ShapesTable.lengthAtWhich("logits", "embedding"))),
        new Fact("scores-overtake", Num.grouped(ShapesTable.lengthAtWhich("scores", "logits"))));
  }
}
