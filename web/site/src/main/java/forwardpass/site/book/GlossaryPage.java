package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import forwardpass.site.content.Curriculum.Chapter;
import forwardpass.site.glossary.FirstUse;
import forwardpass.site.glossary.FirstUses;
import forwardpass.site.glossary.Mentions;
import forwardpass.site.page.SymbolTable;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every term of the book: the sentence of its first use, and the pages that use it too. */
final class GlossaryPage {
  static final String FOLDER = "terms/";

  private static final int PAGES_NAMED = 6;

  private final Book book;
  private final Words words;

  GlossaryPage(Book book) {
    this.book = book;
    this.words = book.lessons().wordsOf("page");
  }

  /** The terms in alphabetical order, each where it is first used in the order of the plan. */
  List<FirstUse> terms(List<MadePage> pages) {
    Set<String> titles =
        pages.stream().map(page -> page.file().title()).collect(Collectors.toSet());
    // The last part is for looking things up: it says the book's terms again.
    List<Chapter> plan = book.plan().present();
    String reference = plan.size() > 1 ? plan.get(plan.size() - 1).part() : "";
    Map<String, FirstUse> first = new LinkedHashMap<>();
    for (MadePage page : pages) {
      Chapter chapter = book.plan().chapter(page.chapter());
      if (chapter != null && !chapter.part().equals(reference)) {
        for (FirstUse use : FirstUses.of(page.file().title(), address(page), page.file().body())) {
          if (!titles.contains(use.term())) {
            first.putIfAbsent(singular(use.term()), use);
          }
        }
      }
    }
    Collator alphabet = Collator.getInstance(Locale.ENGLISH);
    return first.values().stream().sorted(Comparator.comparing(FirstUse::term, alphabet)).toList();
  }

  /** One key for a term and its plural. */
  private static String singular(String term) {
    return term.toLowerCase(Locale.ROOT).replaceFirst("(?<![su])s$", "");
  }

  /** The list of them. */
  Node list(List<FirstUse> terms, List<MadePage> pages) {
    Map<MadePage, Mentions> texts = new LinkedHashMap<>();
    for (MadePage page : pages) {
      if (!page.chapter().isEmpty() && !page.chapter().equals(SymbolTable.PAGE)) {
        texts.put(page, new Mentions(Nodes.text(page.file().body())));
      }
    }
    List<Node> entries = new ArrayList<>();
    for (FirstUse use : terms) {
      entries.add(
          Element.of(
              "div",
              "term",
              Element.of("dt", "", new Text(use.term())).with("id", id(use)),
              Element.of("dd", "", use.sentence()),
              Element.of("dd", "term-places", places(use, texts))));
    }
    return Element.of("dl", "terms", entries);
  }

  private List<Node> places(FirstUse use, Map<MadePage, Mentions> texts) {
    List<Node> out = new ArrayList<>();
    out.add(link(use.page(), use.address()));
    int more = 0;
    for (Map.Entry<MadePage, Mentions> entry : texts.entrySet()) {
      MadePage page = entry.getKey();
      if (use.address().startsWith(address(page)) || !entry.getValue().has(use.term())) {
        continue;
      }
      if (out.size() / 2 >= PAGES_NAMED) {
        more++;
        continue;
      }
      out.add(new Text(out.size() == 1 ? " · " : ", "));
      out.add(link(page.file().title(), address(page)));
    }
    if (more > 0) {
      out.add(new Text(", "));
      out.addAll(words.say(Message.of("terms-more").with("count", more)));
    }
    return out;
  }

  private static Node link(String title, String address) {
    return Element.of("a", "", new Text(title)).with("href", "../" + address);
  }

  static String id(FirstUse use) {
    return "term-" + use.term().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private static String address(MadePage page) {
    return page.chapter() + "/";
  }
}
