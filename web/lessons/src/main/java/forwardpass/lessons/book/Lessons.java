package forwardpass.lessons.book;

import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.softmax.ExerciseDominant;
import forwardpass.lessons.softmax.ExerciseInverse;
import forwardpass.lessons.softmax.ExerciseRatio;
import forwardpass.lessons.softmax.ExerciseShift;
import forwardpass.lessons.softmax.ExerciseTemperature;
import forwardpass.lessons.softmax.ExerciseZeros;
import forwardpass.lessons.softmax.ImplementSoftmax;
import forwardpass.lessons.softmax.QuestionByHand;
import forwardpass.lessons.softmax.QuestionSigmoid;
import forwardpass.lessons.softmax.SoftmaxBars;
import forwardpass.lessons.softmax.SoftmaxByHand;
import forwardpass.lessons.softmax.SoftmaxCheck;
import forwardpass.lessons.softmax.SoftmaxOverflow;
import forwardpass.lessons.softmax.SoftmaxTemperature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every lesson of the book. */
public final class Lessons {
  private Lessons() {}

  public static List<Lesson<?>> all() {
    return List.of(
        new SoftmaxByHand(),
        new SoftmaxBars(),
        new SoftmaxCheck(),
        new SoftmaxOverflow(),
        new SoftmaxTemperature(),
        new ExerciseLesson<>(new ExerciseZeros()),
        new ExerciseLesson<>(new ExerciseDominant()),
        new ExerciseLesson<>(new ExerciseRatio()),
        new ExerciseLesson<>(new ExerciseShift()),
        new ExerciseLesson<>(new ExerciseTemperature()),
        new ExerciseLesson<>(new ExerciseInverse()),
        ImplementSoftmax.lesson(),
        new ExerciseLesson<>(new QuestionByHand()),
        new ExerciseLesson<>(new QuestionSigmoid()),
        new OpenQuestion("softmax-question-subtract-max"));
  }

  /** The lesson of that id, or null where the book has none. */
  public static @Nullable Lesson<?> byId(String id) {
    for (Lesson<?> lesson : all()) {
      if (lesson.id().equals(id)) {
        return lesson;
      }
    }
    return null;
  }
}
