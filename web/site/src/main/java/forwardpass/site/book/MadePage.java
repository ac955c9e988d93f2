package forwardpass.site.book;

import forwardpass.lessons.node.Node;
import forwardpass.site.lesson.WordsJson;
import forwardpass.site.page.PageFile;
import java.util.List;
import java.util.Map;

/**
 * A page with what was gathered while it was made.
 *
 * @param chapter empty for a page that is no chapter
 */
record MadePage(PageFile file, PageContext context, String chapter) {
  /** The JSON of the words that a page's lessons need; empty where it has no lessons. */
  static String words(Book book, PageContext page) {
    if (page.lessons().isEmpty()) {
      return "";
    }
    Map<String, List<Node>> needed =
        book.lessons().words().needed(page.lessons(), book.lessons().ids());
    return WordsJson.print(needed);
  }
}
