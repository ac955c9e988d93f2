package forwardpass.e2e.mini;

import forwardpass.lessons.lesson.Lesson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every lesson of the test page. */
public final class MiniLessons {
  private static final List<Lesson<?>> ALL =
      List.of(new Everything(), new Asking(), new Working(), new Fragile(), new Grids());

  private MiniLessons() {}

  public static List<Lesson<?>> all() {
    return ALL;
  }

  /** The lesson of that id, or null. */
  public static @Nullable Lesson<?> byId(String id) {
    for (Lesson<?> lesson : ALL) {
      if (lesson.id().equals(id)) {
        return lesson;
      }
    }
    return null;
  }
}
