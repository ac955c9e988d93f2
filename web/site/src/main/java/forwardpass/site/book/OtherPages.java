package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import forwardpass.site.build.Place;
import forwardpass.site.card.CardPage;
import forwardpass.site.card.ModelCard;
import forwardpass.site.content.Curriculum.Chapter;
import forwardpass.site.glossary.FirstUse;
import forwardpass.site.page.PageFrame;
import forwardpass.site.page.PageNeeds;
import forwardpass.site.page.SymbolTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages that are no chapter: home, contents, symbols, and the one for a wrong address. */
final class OtherPages {
  private final Book book;
  private final PageFrame frame;
  private final Words words;

  OtherPages(Book book, PageFrame frame) {
    this.book = book;
    this.frame = frame;
    this.words = frame.words();
  }

  /** The first page: what this is, and a lesson to play with at once. */
  MadePage home() throws IOException {
    Path file = book.layout().content().resolve("home.md");
    Source source =
        Source.of(
            Files.exists(file) ? Files.readString(file) : "",
            Place.of(book.layout().name(file)),
            book.problems());
    PageContext page = new PageContext(book, "", source.place(), "");
    Inlines inlines = new Inlines(page);
    Body body = Body.of(source, page);
    // A chapter, and where in it something is to be touched: notation#section-first-formula
    String[] place = source.head().path("begin").asText().split("#", 2);
    String begin = place[0];
    String from = begin + "/" + (place.length > 1 ? "#" + place[1] : "");
    Chapter first = book.plan().chapter(begin);
    if (first == null || !first.present()) {
      book.problems()
          .add(source.place().at(1), "begin: '" + begin + "' is no chapter that is present");
    }
    List<Node> toPlay = new ArrayList<>(List.of(Element.of("h2", "unseen", words.say("play"))));
    toPlay.addAll(body.opening());
    Node play = Element.of("div", "hero-play", toPlay);
    Element go =
        Element.of(
            "p",
            "hero-go",
            Element.of("a", "button primary", words.say(beginWith(first))).with("href", from),
            new Text(" "),
            Element.of("a", "button", words.say("contents")).with("href", "contents/"));
    Element hero =
        Element.of(
            "div",
            "hero-words",
            Element.of("h1", "", words.say("title")),
            Element.of("p", "hero-lead", inlines.line(source.head().path("lead").asText(), 1)),
            go);
    List<Node> inside = new ArrayList<>();
    inside.add(Element.of("header", "hero", hero, play));
    if (!page.lessons().isEmpty()) {
      inside.add(frame.noscript());
    }
    for (Node section : body.sections()) {
      inside.add(((Element) section).with("class", "home-part"));
    }
    return new MadePage(
        frame.page(
            "index.html",
            "",
            words.plain("title"),
            source.head().path("description").asText(),
            Element.of("main", "home", inside).with("id", "main"),
            MadePage.needs(book, page)),
        page,
        "",
        MadePage.module(book, page));
  }

  private static Message beginWith(@Nullable Chapter first) {
    return Message.of("begin").with("chapter", first == null ? "" : first.title());
  }

  /** The whole plan, chapters that are there and those to come. */
  MadePage contents() {
    Map<String, List<Node>> parts = new LinkedHashMap<>();
    for (Chapter chapter : book.plan().chapters()) {
      parts.computeIfAbsent(chapter.part(), part -> new ArrayList<>()).add(entry(chapter));
    }
    List<Node> inside = new ArrayList<>();
    inside.add(Element.of("h1", "", words.say("contents")));
    inside.add(Element.of("p", "contents-lead", words.say("contents-lead")));
    Node terms =
        Element.of("a", "", words.say("terms-link")).with("href", "../" + GlossaryPage.FOLDER);
    inside.add(Element.of("p", "", terms));
    parts.forEach(
        (title, entries) ->
            inside.add(
                Element.of(
                    "section",
                    "part",
                    Element.of("h2", "part-title", new Text(title)),
                    Element.of("ol", "chapters", entries))));
    return plain(
        "contents/index.html",
        "../",
        words.plain("contents"),
        words.plain("contents-description"),
        Element.of("main", "contents", inside).with("id", "main"));
  }

  private Node entry(Chapter chapter) {
    Node title =
        chapter.present()
            ? Element.of("a", "chapter-link", new Text(chapter.title()))
                .with("href", "../" + chapter.id() + "/")
            : Element.of("span", "chapter-link", new Text(chapter.title()));
    return Element.of(
            "li",
            "chapter-entry"
                + (chapter.of().isEmpty() ? "" : " further")
                + (chapter.present() ? "" : " planned"),
            title,
            new Text(" "),
            Element.of("span", "chapter-what", new Text(chapter.what())),
            new Text(" "),
            Element.of("span", "chapter-time", words.say(time(chapter))))
        .with("id", chapter.id());
  }

  private Message time(Chapter chapter) {
    if (!chapter.present()) {
      return Message.of("planned");
    }
    return chapter.draft()
        ? Message.of("draft")
        : Message.of("minutes").with("count", minutes(chapter));
  }

  private int minutes(Chapter chapter) {
    Path file = book.layout().content().resolve(chapter.id()).resolve("chapter.md");
    try {
      return Files.exists(file)
          ? Source.of(Files.readString(file), Place.of(book.layout().name(file)), book.problems())
              .head()
              .path("minutes")
              .asInt()
          : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every term, where it is first used. */
  MadePage terms(List<FirstUse> terms, List<MadePage> pages) {
    Node list = new GlossaryPage(book).list(terms, pages);
    return section(GlossaryPage.FOLDER + "index.html", "../", "terms", "terms-lead", list);
  }

  /** All symbols, as long as the book's own page with them isn't there. */
  MadePage symbols() {
    Node table = Symbols.table(book, "../");
    return section(SymbolTable.PAGE + "/index.html", "../", "symbols", "symbols-lead", table);
  }

  /** The card of the model that ships with the book, if one does. */
  Optional<MadePage> model() throws IOException {
    Path folder = book.layout().statics().resolve("model");
    Path file = folder.resolve("card.json");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.forEach(each -> files.add(each.getFileName().toString()));
    }
    Collections.sort(files);
    CardPage card = new CardPage(ModelCard.read(Files.readString(file)), words);
    Node sections = Element.of("div", "chapter", card.sections(files));
    return Optional.of(
        plain(
            "model/index.html",
            "../",
            words.plain("model.opening.head"),
            words.plain("model.description"),
            Element.of("main", "book", sections).with("id", "main")));
  }

  /**
   * Shown for any address, however deep: its links start at the site's folder on its host, where
   * that is known.
   */
  MadePage notFound() {
    String up = book.address().folder();
    Node contents = Element.of("a", "", words.say("contents")).with("href", up + "contents/");
    Node way = Element.of("p", "", contents);
    return section("404.html", up, "not-found", "not-found-text", way);
  }

  /** A page of one section: its title, a sentence, and what follows. */
  private MadePage section(String path, String up, String title, String lead, Node rest) {
    Element head = Element.of("h1", "", words.say(title));
    Element sentence = Element.of("p", "", words.say(lead));
    Node section = Element.of("section", "section", head, sentence, rest);
    Node chapter = Element.of("div", "chapter", section);
    return plain(
        path,
        up,
        words.plain(title),
        words.plain(lead),
        Element.of("main", "book", chapter).with("id", "main"));
  }

  private MadePage plain(String path, String up, String title, String description, Node main) {
    PageContext page = new PageContext(book, "", Place.of("content/interface/page.en.yaml"), up);
    return new MadePage(
        frame.page(path, up, title, description, main, PageNeeds.NOTHING), page, "", "");
  }
}
