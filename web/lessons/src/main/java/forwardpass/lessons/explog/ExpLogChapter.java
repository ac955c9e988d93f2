package forwardpass.lessons.explog;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Exp and log: the two inverse functions. */
public final class ExpLogChapter implements Chapter {
  @Override
  public String id() {
    return "exp-log";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new ExpLogCurves(),
        new WorkedLesson(new LogSpaceByHand()),
        new WorkedLesson(new CompareByHand()),
        new Underflow(),
        new ExerciseLesson<>(new ExerciseExpValues()),
        new ExerciseLesson<>(new ExerciseInverse()),
        new ExerciseLesson<>(new ExerciseSimplify()),
        new ExerciseLesson<>(new ExerciseQuotient()),
        new ExerciseLesson<>(new ExerciseLogOfProduct()),
        new ExerciseLesson<>(new ExercisePower()),
        new ExerciseLesson<>(new ExerciseHowMany()),
        new ExerciseLesson<>(new QuestionDomain()),
        new ExerciseLesson<>(new QuestionBits()),
        new OpenQuestion("exp-log-question-why-logs"));
  }

  @Override
  public List<Fact> facts() {
    return ExpLogFacts.all();
  }
}
