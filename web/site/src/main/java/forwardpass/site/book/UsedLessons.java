package forwardpass.site.book;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.lesson.Lesson;
import java.util.List;

/** A lesson that a chapter lists stands in its text. */
final class UsedLessons {
  private UsedLessons() {}

  static void check(Book book, LiveChapters live, List<MadePage> pages) {
    for (Chapter chapter : live.chapters()) {
      for (MadePage page : pages) {
        if (page.chapter().equals(chapter.id())) {
          for (Lesson<?> lesson : chapter.lessons()) {
            if (!page.context().lessons().contains(lesson.id())) {
              book.problems()
                  .add(
                      page.context().placeOf(""),
                      "nothing here shows the lesson "
                          + lesson.id()
                          + ", which "
                          + chapter.getClass().getSimpleName()
                          + " lists; add '::: … {lesson="
                          + lesson.id()
                          + "}' or take it off the list");
            }
          }
        }
      }
    }
  }
}
