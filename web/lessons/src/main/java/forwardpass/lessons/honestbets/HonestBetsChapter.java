package forwardpass.lessons.honestbets;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** Entropy, KL and code lengths: what a loss pays for, and what a surprise costs in bits. */
public final class HonestBetsChapter implements Chapter {
  @Override
  public String id() {
    return "honest-bets";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new HonestBets(),
        new SurpriseAreas(),
        new EntropyKl(),
        new KlZero(),
        new CodeText(),
        new ExerciseLesson("cross-entropy-exercise-best-bet", new ExerciseBestBet()),
        new ExerciseLesson("cross-entropy-exercise-entropy", new ExerciseEntropy()),
        new ExerciseLesson("cross-entropy-exercise-kl", new ExerciseKl()),
        new ExerciseLesson("cross-entropy-exercise-code-length", new ExerciseCodeLength()),
        new ExerciseLesson("cross-entropy-exercise-design-q", new ExerciseDesignQ()),
        new ExerciseLesson("cross-entropy-question-remaining", new QuestionRemaining()),
        new OpenQuestion("cross-entropy-question-logarithm"));
  }

  @Override
  public List<Fact> facts() {
    return HonestBetsFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(CodeTask.NAME, CodeTask::new));
  }
}
