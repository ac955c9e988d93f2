package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** Real tokenizers: four vocabularies side by side, their sizes, what languages and numbers pay. */
public final class RealTokenizersChapter implements Chapter {
  @Override
  public String id() {
    return "real-tokenizers";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new RealTokenizers(),
        new VocabSizes(),
        new DigitTokens(),
        new ExerciseLesson("tokenization-exercise-bytes", new ExerciseBytes()),
        new ExerciseLesson("tokenization-exercise-vocabulary", new ExerciseVocabulary()),
        new ExerciseLesson("tokenization-exercise-table", new ExerciseTable()),
        new ExerciseLesson("tokenization-exercise-price", new ExercisePrice()),
        new ExerciseLesson("tokenization-exercise-threes", new ExerciseThrees()),
        new OpenQuestion("tokenization-question-numbers"));
  }

  @Override
  public List<Fact> measured(Assets assets) {
    return LanguageFacts.measured(assets);
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(TokenizeTask.NAME, TokenizeTask::new));
  }
}
