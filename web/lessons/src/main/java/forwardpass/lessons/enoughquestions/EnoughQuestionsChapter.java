package forwardpass.lessons.enoughquestions;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** A page of the chapter on statistics: how many questions does an evaluation take? */
public final class EnoughQuestionsChapter implements Chapter {
  @Override
  public String id() {
    return "enough-questions";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new PowerCurve(),
        new Clusters(),
        new ExerciseLesson("statistics-exercise-power", new ExercisePower()),
        new ExerciseLesson("statistics-exercise-clusters", new ExerciseClusters()),
        new ExerciseLesson("statistics-exercise-plan-test", new ExercisePlan()),
        MendClustered.lesson(),
        new OpenQuestion("statistics-question-plan"));
  }

  @Override
  public List<Fact> facts() {
    return EnoughQuestionsFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(MendClustered.ID, input -> new CodeTask(MendClusteredSuite::suite, input)));
  }
}
