package forwardpass.client.page;

import forwardpass.client.dom.BrowserHost;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.lesson.Lesson;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way in. */
public final class LivePage {
  private LivePage() {}

  /** Brings the lessons of one chapter to life. */
  public static void start(Chapter chapter, String runtime) {
    start(id -> Lessons.byId(id, chapter.lessons()), runtime);
  }

  /**
   * Brings the page's lessons to life.
   *
   * @param lessons the lesson of an id; null where there is none
   * @param runtime what the page runs on, {@code wasm} or {@code js}: its worker runs on the same
   */
  public static void start(Function<String, @Nullable Lesson<?>> lessons, String runtime) {
    Page.start(new BrowserHost(), lessons, runtime);
  }
}
