package forwardpass.site.book;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.Session;
import forwardpass.site.lesson.LessonException;
import java.util.List;

/** A lesson that a chapter lists stands in its text, and what it names is cited there. */
final class UsedLessons {
  private UsedLessons() {}

  static void check(Book book, LiveChapters live, List<MadePage> pages) {
    checkShown(book, live, pages);
    pages.forEach(page -> checkCited(page.context()));
  }

  private static void checkCited(PageContext page) {
    for (String item : page.placed().ids()) {
      try {
        Session<?> session = page.placed().session(item);
        String lesson = session.lesson().id();
        for (Named named : session.named()) {
          if (!page.says(lesson, named.name())) {
            page.said(lesson, named.name()); // one that is shown twice is told of once
            page.book().problems().add(page.placeOf(item), uncited(lesson, item, named.name()));
          }
        }
      } catch (LessonException e) {
        // told where the item stands
      }
    }
  }

  private static String uncited(String lesson, String item, String name) {
    return "the lesson "
        + lesson
        + " names '"
        + name
        + "', and no sentence cites it; write {{"
        + item
        + "."
        + name
        + "}}, or take it out of named(…)";
  }

  private static void checkShown(Book book, LiveChapters live, List<MadePage> pages) {
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
