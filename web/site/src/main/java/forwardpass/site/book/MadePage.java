package forwardpass.site.book;

import forwardpass.lessons.node.Node;
import forwardpass.site.content.Curriculum;
import forwardpass.site.content.WordsFiles;
import forwardpass.site.lesson.WordsJson;
import forwardpass.site.page.PageFile;
import forwardpass.site.page.PageNeeds;
import forwardpass.site.page.PageWords;
import forwardpass.site.page.SymbolCards;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page with what was gathered while it was made.
 *
 * @param chapter empty for a page that is no chapter
 * @param module the compiled module that it loads; empty where it has no lessons
 */
record MadePage(PageFile file, PageContext context, String chapter, String module) {
  /** What the page of a text loads. */
  static PageNeeds needs(Book book, PageContext page) {
    Curriculum.Chapter chapter = book.plan().chapter(page.chapter());
    String of = chapter == null ? "" : chapter.of();
    return new PageNeeds(words(book, page), module(book, page), of);
  }

  /** Where the cards of its symbols lie: beside it, so that their links lead where its own do. */
  String cardsPath() {
    String path = file.path();
    return path.substring(0, path.lastIndexOf('/') + 1) + SymbolCards.FILE;
  }

  /** The cards of its symbols; none where it has no symbols. */
  List<Node> cards() {
    return Symbols.cards(context).cards(context.symbols());
  }

  /** The compiled module that holds a page's lessons; empty where it has none. */
  static String module(Book book, PageContext page) {
    Set<String> modules = new TreeSet<>();
    for (String lesson : page.lessons()) {
      modules.add(book.modules().getOrDefault(lesson, "page"));
    }
    if (modules.size() > 1) {
      page.problem(0, "a page loads one module, and its lessons lie in several: " + modules);
    }
    return modules.isEmpty() ? "" : modules.iterator().next();
  }

  private static PageWords words(Book book, PageContext page) {
    if (page.lessons().isEmpty()) {
      return PageWords.NONE;
    }
    WordsFiles words = book.lessons().words();
    List<String> all = book.lessons().ids();
    Map<String, List<Node>> later = words.later(page.lessons(), all);
    return new PageWords(
        WordsJson.print(words.needed(page.lessons(), all)),
        later.isEmpty() ? "" : WordsJson.print(later));
  }
}
