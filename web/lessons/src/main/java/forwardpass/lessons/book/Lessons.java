package forwardpass.lessons.book;

import forwardpass.lessons.lesson.Lesson;
import java.util.List;

/** Every lesson of the book. A lesson that is not named here is on no page. */
public final class Lessons {
  private static final List<Lesson<?>> ALL = List.of();

  private Lessons() {}

  public static List<Lesson<?>> all() {
    return ALL;
  }

  /**
   * The lesson of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Lesson<?> byId(String id) {
    for (Lesson<?> lesson : ALL) {
      if (lesson.id().equals(id)) {
        return lesson;
      }
    }
    throw new IllegalArgumentException("lessons: there is none of the id " + id);
  }
}
