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
        new ExerciseLesson<>(new ExerciseZeros()),
        new ExerciseLesson<>(new ExerciseDominant()),
        new ExerciseLesson<>(new ExerciseRatio()),
        new ExerciseLesson<>(new ExerciseShift()),
        new ExerciseLesson<>(new ExerciseTemperature()),
        new ExerciseLesson<>(new ExerciseForbidden()),
        new ExerciseLesson<>(new ExerciseInverse()),
        new ExerciseLesson<>(new ExerciseFindTemperature()),
        ImplementSoftmax.lesson(),
        new ExerciseLesson<>(new QuestionByHand()),
        new ExerciseLesson<>(new QuestionSigmoid()),
        new ExerciseLesson<>(new QuestionFloat32()),
        new OpenQuestion("softmax-question-subtract-max"));
  }

  @Override
  public List<Fact> facts() {
    return SoftmaxFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind("softmax-draws", DrawTask::new),
        new TaskKind(
            ImplementSoftmax.ID, input -> new CodeTask(ImplementSoftmaxSuite.suite(), input)));
  }
}
