package forwardpass.lessons.statistics;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Statistics: how far a score can be trusted, and intervals that say so. */
public final class StatisticsChapter implements Chapter {
  @Override
  public String id() {
    return "statistics";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new ScoresFigure(),
        new WorkedLesson(new SummaryByHand()),
        new TailsFigure(),
        new WorkedLesson(new IntervalByHand()),
        new WorkedLesson(new WilsonByHand()),
        new ExerciseLesson("statistics-exercise-variance", new ExerciseVariance()),
        new ExerciseLesson("statistics-exercise-more-runs", new ExerciseMoreRuns()),
        new ExerciseLesson("statistics-exercise-margin", new ExerciseMargin()),
        new ExerciseLesson("statistics-exercise-ci", new ExerciseInterval()),
        new ExerciseLesson("statistics-exercise-all-right", new ExerciseAllRight()),
        new ExerciseLesson("statistics-exercise-board", new ExerciseBoard()),
        new ExerciseLesson("statistics-question-meaning", new ExerciseMeaning()),
        new OpenQuestion("statistics-question-headline"));
  }

  @Override
  public List<Fact> facts() {
    return StatisticsFacts.all();
  }
}
