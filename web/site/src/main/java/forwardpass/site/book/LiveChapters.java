package forwardpass.site.book;

import forwardpass.lessons.book.Chapters;
import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeLesson;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.inspector.ModelExercise;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskKind;
import forwardpass.site.build.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is alive in the book: the chapters' lessons, numbers and work.
 *
 * @param written those that readers get too: the first page counts no drafts
 */
record LiveChapters(List<Chapter> chapters, List<Chapter> written) {
  LiveChapters {
    chapters = List.copyOf(chapters);
    written = List.copyOf(written);
  }

  /** The book's own. */
  static LiveChapters of(Audience audience) {
    List<Chapter> chapters = new ArrayList<>(Chapters.all());
    if (audience == Audience.AUTHORS) {
      chapters.addAll(Chapters.drafts());
    }
    return new LiveChapters(chapters, Chapters.all());
  }

  List<Lesson<?>> lessons() {
    return lessons(chapters);
  }

  private static List<Lesson<?>> lessons(List<Chapter> chapters) {
    List<Lesson<?>> out = new ArrayList<>();
    chapters.forEach(chapter -> out.addAll(chapter.lessons()));
    return out;
  }

  /** The compiled module of each lesson, by the lesson's id. */
  Map<String, String> modules() {
    Map<String, String> out = new TreeMap<>();
    for (Chapter chapter : chapters) {
      chapter.lessons().forEach(lesson -> out.put(lesson.id(), "page-" + chapter.id()));
    }
    return out;
  }

  /**
   * The numbers that a chapter's text may cite; empty where it has none.
   *
   * @param id the page's; empty for the first page, which counts what the book holds
   * @param count how many chapters are written
   */
  List<Fact> facts(String id, int count, Assets assets) {
    List<Fact> out = new ArrayList<>();
    if (id.isEmpty()) {
      out.addAll(counts(count));
    }
    for (Chapter chapter : chapters) {
      if (chapter.id().equals(id)) {
        out.addAll(chapter.facts());
        out.addAll(chapter.measured(assets));
      }
    }
    return out;
  }

  private List<Fact> counts(int count) {
    long asked = lessons(written).stream().filter(LiveChapters::asks).count();
    return List.of(
        new Fact("chapters", Num.whole(count)), new Fact("exercises", Num.whole((int) asked)));
  }

  private static boolean asks(Lesson<?> lesson) {
    return lesson instanceof ExerciseLesson
        || lesson instanceof CodeLesson
        || lesson instanceof ModelExercise
        || lesson instanceof OpenQuestion;
  }

  Task start(Job job) {
    for (Chapter chapter : chapters) {
      for (TaskKind kind : chapter.tasks()) {
        if (kind.name().equals(job.name())) {
          return kind.start().apply(job.input());
        }
      }
    }
    throw new IllegalArgumentException("no chapter has a task named " + job.name());
  }
}
