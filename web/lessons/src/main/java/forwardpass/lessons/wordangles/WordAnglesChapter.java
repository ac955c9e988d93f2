package forwardpass.lessons.wordangles;

import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** What a cosine between words says, and where it disagrees with the distance. */
public final class WordAnglesChapter implements Chapter {
  @Override
  public String id() {
    return "word-angles";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new NearWords(),
        new ExerciseLesson("dot-exercise-tips", new ExerciseTips()),
        new ExerciseLesson("dot-exercise-disagree", new ExerciseDisagree()),
        new OpenQuestion("dot-question-everybody"));
  }

  @Override
  public List<Fact> measured(Assets assets) {
    return MeasuredPairs.facts(assets.bytes(NearWords.ASSET));
  }
}
