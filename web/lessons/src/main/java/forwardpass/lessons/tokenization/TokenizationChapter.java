package forwardpass.lessons.tokenization;

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

/** Tokenization: why subwords, how byte-pair encoding learns them, what it promises. */
public final class TokenizationChapter implements Chapter {
  @Override
  public String id() {
    return "tokenization";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new ThreeMerges()),
        new MergeTrainer(),
        new Pieces(),
        new RoundTrip(),
        new ExerciseLesson("tokenization-exercise-merge", new ExerciseMerge()),
        new ExerciseLesson("tokenization-exercise-encode", new ExerciseEncode()),
        new ExerciseLesson("tokenization-exercise-shorter", new ExerciseShorter()),
        new ExerciseLesson("tokenization-exercise-build", new ExerciseBuild()),
        MendMerge.lesson(),
        new ExerciseLesson("tokenization-question-characters", new QuestionCharacters()),
        new ExerciseLesson("tokenization-question-returns", new QuestionReturns()),
        new OpenQuestion("tokenization-question-space"));
  }

  @Override
  public List<Fact> measured(Assets assets) {
    return TokenizationFacts.measured(assets);
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(MendMerge.ID, input -> new CodeTask(MendMergeSuite::suite, input)));
  }
}
