package forwardpass.lessons.book;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.lesson.Lesson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every lesson of the book. */
public final class Lessons {
  private Lessons() {}

  public static List<Lesson<?>> all() {
    List<Lesson<?>> all = new ArrayList<>();
    for (Chapter chapter : Chapters.all()) {
      all.addAll(chapter.lessons());
    }
    return List.copyOf(all);
  }

  /** The lesson of that id, or null where the book has none. */
  public static @Nullable Lesson<?> byId(String id) {
    return byId(id, all());
  }

  /** The lesson of that id among those of a chapter, or null. */
  public static @Nullable Lesson<?> byId(String id, List<Lesson<?>> lessons) {
    for (Lesson<?> lesson : lessons) {
      if (lesson.id().equals(id)) {
        return lesson;
      }
    }
    return null;
  }
}
