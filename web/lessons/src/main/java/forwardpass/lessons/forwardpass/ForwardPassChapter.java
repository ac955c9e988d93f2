package forwardpass.lessons.forwardpass;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** The forward pass: from the tokens' ids to the next token, by shapes. */
public final class ForwardPassChapter implements Chapter {
  @Override
  public String id() {
    return "forward-pass";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new TensorPages(),
        new TraceFigure(),
        new WorkedLesson(new HeadByHand()),
        new ExerciseLesson("forward-exercise-trace", new ExerciseTrace()),
        new ExerciseLesson("forward-exercise-place", new ExercisePlace()),
        new ExerciseLesson("forward-exercise-build", new ExerciseBuild()),
        new ExerciseLesson("forward-exercise-diagnose", new ExerciseDiagnose()),
        MendNext.lesson(),
        new ExerciseLesson("forward-question-two-changes", new QuestionTwoChanges()),
        new OpenQuestion("forward-question-batch"));
  }

  @Override
  public List<Fact> facts() {
    return ForwardPassFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(MendNext.ID, input -> new CodeTask(MendNextSuite::suite, input)));
  }
}
