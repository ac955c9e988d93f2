package forwardpass.lessons.softmax;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Softmax: from logits to probabilities. */
public final class SoftmaxChapter implements Chapter {
  @Override
  public String id() {
    return "softmax";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new SoftmaxByHand()),
        new SoftmaxBars(),
        new SoftmaxCheck(),
        new SoftmaxOverflow(),
        new SoftmaxTemperature(),
        new WorkedLesson(new TemperatureByHand()),
        new ExerciseLesson("softmax-exercise-zeros", new ExerciseZeros()),
        new ExerciseLesson("softmax-exercise-dominant", new ExerciseDominant()),
        new ExerciseLesson("softmax-exercise-ratio", new ExerciseRatio()),
        new ExerciseLesson("softmax-exercise-shift", new ExerciseShift()),
        new ExerciseLesson("softmax-exercise-temperature", new ExerciseTemperature()),
        new ExerciseLesson("softmax-exercise-forbidden", new ExerciseForbidden()),
        new ExerciseLesson("softmax-exercise-inverse", new ExerciseInverse()),
        new ExerciseLesson("softmax-exercise-find-temperature", new ExerciseFindTemperature()),
        ImplementSoftmax.lesson(),
        new ExerciseLesson("softmax-question-1-0-minus1", new QuestionByHand()),
        new ExerciseLesson("softmax-question-sigmoid", new QuestionSigmoid()),
        new ExerciseLesson("softmax-question-float32", new QuestionFloat32()),
        new OpenQuestion("softmax-question-subtract-max"));
  }

  @Override
  public List<Fact> facts() {
    return SoftmaxFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(DrawTask.NAME, DrawTask::new),
        new TaskKind(
            ImplementSoftmax.ID, input -> new CodeTask(ImplementSoftmaxSuite.suite(), input)));
  }
}
