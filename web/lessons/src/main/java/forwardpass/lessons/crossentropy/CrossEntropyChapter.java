package forwardpass.lessons.crossentropy;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
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
        new KlZero(),
        new TwoWays(),
        new EntropyKl(),
        new WorkedLesson(new SixSteps()),
        new ExerciseLesson<>(new ExerciseLoss()),
        new ExerciseLesson<>(new ExercisePerplexity()),
        new ExerciseLesson<>(new ExerciseTable()),
        new ExerciseLesson<>(new ExerciseBits()),
        new ExerciseLesson<>(new ExerciseEntropy()),
        new ExerciseLesson<>(new ExerciseSentence()),
        new ExerciseLesson<>(new ExerciseLogits()),
        new ExerciseLesson<>(new ExerciseCross()),
        new ExerciseLesson<>(new ExerciseKl()),
        new ExerciseLesson<>(new QuestionGuesser()),
        new ExerciseLesson<>(new QuestionRemaining()),
        new OpenQuestion("cross-entropy-question-logarithm"));
  }

  @Override
  public List<Fact> facts() {
    return CrossEntropyFacts.all();
  }
}
