package forwardpass.site.book;

import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.site.lesson.LessonException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text cites of the lessons beside it, {@code {{item.name}}}: printed as the lesson is
 * placed, and marked so that the page finds it again and keeps it equal to the lesson.
 */
final class CitedLessons {
  private final PageContext page;

  CitedLessons(PageContext page) {
    this.page = page;
  }

  /** Whether what stands in the braces speaks of a lesson, not of a fact. */
  static boolean isOne(String cited) {
    return cited.lastIndexOf('.') > 0;
  }

  /** Whether anything in these nodes follows a lesson. */
  static boolean isIn(List<? extends Node> nodes) {
    return nodes.stream()
        .anyMatch(
            node ->
                node instanceof Element element
                    && (element.attr("data-of") != null || isIn(element.children())));
  }

  /** What is printed; null where nothing can be, which is told. */
  @Nullable Element of(String cited, int line) {
    int dot = cited.lastIndexOf('.'); // an id may have some too
    String item = cited.substring(0, dot);
    String name = cited.substring(dot + 1);
    if (!page.placed().has(item)) {
      page.problem(
          line,
          "no item '"
              + item
              + "' of this page shows a lesson; those that do are "
              + page.placed().ids());
      return null;
    }
    Session<?> session;
    try {
      session = page.placed().session(item);
    } catch (LessonException e) {
      return null; // told where the item stands
    }
    String lesson = session.lesson().id();
    Named named = find(name, session.named());
    if (named == null) {
      page.problem(line, unknown(name, item, lesson, session.named()));
      return null;
    }
    page.said(lesson, name);
    try {
      Element value = named.lower(page.book().lessons().wordsOf(lesson));
      return Element.of("span", "", value).with("data-of", item).with("data-name", name);
    } catch (IllegalStateException e) { // words are missing
      page.problem(line, "{{" + cited + "}}: " + e.getMessage());
      return null;
    }
  }

  private static String unknown(String name, String item, String lesson, List<Named> all) {
    String what = item + " shows the lesson " + lesson + ", which ";
    return all.isEmpty()
        ? what + "names nothing for sentences to cite; give it a named(…)"
        : what + "names no '" + name + "', only " + all.stream().map(Named::name).toList();
  }

  private static @Nullable Named find(String name, List<Named> all) {
    for (Named named : all) {
      if (named.name().equals(name)) {
        return named;
      }
    }
    return null;
  }
}
