package forwardpass.lessons.crossentropy;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Cross-entropy: how wrong is the model? */
public final class CrossEntropyChapter implements Chapter {
  @Override
  public String id() {
    return "cross-entropy";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new SurpriseByHand()),
        new SurpriseCurve(),
        LossTable.spectrum(),
        LossTable.log(),
        LossTable.perplexity(),
        new WorkedLesson(new DivergenceByHand()),
        new TwoWays(),
        new WorkedLesson(new SixSteps()),
        new ExerciseLesson("cross-entropy-exercise-03", new ExerciseLoss()),
        new ExerciseLesson("cross-entropy-exercise-perplexity-2", new ExercisePerplexity()),
        new ExerciseLesson("cross-entropy-exercise-table", new ExerciseTable()),
        new ExerciseLesson("cross-entropy-exercise-bits", new ExerciseBits()),
        new ExerciseLesson("cross-entropy-exercise-sentence", new ExerciseSentence()),
        new ExerciseLesson("cross-entropy-exercise-logits", new ExerciseLogits()),
        new ExerciseLesson("cross-entropy-exercise-cross", new ExerciseCross()),
        new ExerciseLesson("cross-entropy-exercise-find-logits", new ExerciseFindLogits()),
        new ExerciseLesson("cross-entropy-question-guesser", new QuestionGuesser()));
  }

  @Override
  public List<Fact> facts() {
    return CrossEntropyFacts.all();
  }
}
