package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import forwardpass.site.content.Curriculum.Chapter;
import java.util.ArrayList;
import java.util.List;

/**
 * How a chapter and its further pages point at each other. The chapter's own page ends with all
 * that stands on the others; each entry there has the anchor that it would have had on this page,
 * so that an address {@code CHAPTER/#item} leads on, whatever page the item is on.
 */
final class FurtherPages {
  private final Book book;
  private final Words words;

  FurtherPages(Book book, Words words) {
    this.book = book;
    this.words = words;
  }

  /** Above the title of a further page: what it is a part of. */
  Node kicker(Chapter page) {
    Chapter owner = book.plan().chapter(page.of());
    String title = owner == null ? page.of() : owner.title();
    Node link = Element.of("a", "", new Text(title)).with("href", "../" + page.of() + "/");
    return Element.of("p", "kicker", words.say(Message.of("page-of").with("chapter", link)));
  }

  /** What stands on the further pages, for the end of the chapter's own. */
  Node section(List<MadePage> further, PageContext own) {
    List<Node> inside = new ArrayList<>();
    inside.add(Element.of("h2", "", words.say("further-pages")));
    for (MadePage page : further) {
      Chapter chapter = book.plan().chapter(page.chapter());
      String title = chapter == null ? page.chapter() : chapter.title();
      inside.add(
          Element.of(
              "p",
              "",
              Element.of("a", "", Element.of("strong", "", new Text(title)))
                  .with("href", "../" + page.chapter() + "/")));
      inside.add(Element.of("ul", "", entries(page, own)));
    }
    return Element.of("section", "section moved", inside);
  }

  private static List<Node> entries(MadePage page, PageContext own) {
    List<Node> out = new ArrayList<>();
    page.context()
        .titles()
        .forEach(
            (anchor, title) -> {
              if (!own.has(anchor)) {
                Element link =
                    Element.of("a", "", new Text(title))
                        .with("id", anchor)
                        .with("href", "../" + page.chapter() + "/#" + anchor);
                out.add(Element.of("li", "", link));
              }
            });
    return out;
  }
}
