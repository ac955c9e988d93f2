package forwardpass.lessons.explog;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Exp and log: the two inverse functions. */
public final class ExpLogChapter implements Chapter {
  private static final VectorParameter FACTORS =
      new VectorParameter("p", List.of(0.8, 0.6, 0.9), 2, 6, 0.01, 1, 0.01);

  @Override
  public String id() {
    return "exp-log";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new ExpLogCurves(),
        new WorkedLesson(new ProductByHand("exp-log-log-space", FACTORS, false)),
        new WorkedLesson(new CompareByHand()),
        new Underflow(),
        new ExerciseLesson("exp-log-exercise-exp-values", new ExerciseExpValues()),
        new ExerciseLesson("exp-log-exercise-inverse", new ExerciseInverse()),
        new ExerciseLesson("exp-log-exercise-simplify", new ExerciseSimplify()),
        new ExerciseLesson("exp-log-exercise-quotient", new ExerciseQuotient()),
        new ExerciseLesson("exp-log-exercise-log-of-product", new ExerciseLogOfProduct()),
        new ExerciseLesson("exp-log-exercise-power", new ExercisePower()),
        new ExerciseLesson("exp-log-exercise-how-many", new ExerciseHowMany()),
        new ExerciseLesson("exp-log-exercise-tie", new ExerciseTie()),
        new ExerciseLesson("exp-log-exercise-one-bad-token", new ExerciseOneBadToken()),
        new ExerciseLesson("exp-log-question-domain", new QuestionDomain()),
        new ExerciseLesson("exp-log-question-bits", new QuestionBits()),
        new OpenQuestion("exp-log-question-why-logs"));
  }

  @Override
  public List<Fact> facts() {
    return ExpLogFacts.all();
  }
}
