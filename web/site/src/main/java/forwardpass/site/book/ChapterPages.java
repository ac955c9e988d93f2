package forwardpass.site.book;

import com.fasterxml.jackson.databind.JsonNode;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import forwardpass.site.build.Place;
import forwardpass.site.build.TextFile;
import forwardpass.site.content.Curriculum;
import forwardpass.site.content.Curriculum.Chapter;
import forwardpass.site.page.PageFile;
import forwardpass.site.page.PageFrame;
import forwardpass.site.page.SymbolCards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the page of a chapter. */
final class ChapterPages {
  private final Book book;
  private final PageFrame frame;
  private final Words words;

  ChapterPages(Book book, PageFrame frame) {
    this.book = book;
    this.frame = frame;
    this.words = frame.words();
  }

  /**
   * A page and what was gathered on the way.
   *
   * @param further the further pages of the same chapter, where this is its own
   */
  MadePage make(Chapter chapter, List<MadePage> further) throws IOException {
    Path file = book.layout().content().resolve(chapter.id()).resolve("chapter.md");
    Place place = Place.of(book.layout().name(file));
    if (!Files.exists(file)) {
      String status = chapter.draft() ? "draft" : "present";
      book.problems()
          .addCause(place, chapter.id() + " is '" + status + "' in the curriculum and has no text");
    }
    String text =
        Files.exists(file) ? TextFile.read(file, book.layout(), book.problems()) : "---\n---\n";
    Source source = Source.of(text, place, book.problems());
    PageContext page = new PageContext(book, chapter.id(), source.place(), "../");
    Head.check(source, page);
    Inlines inlines = new Inlines(page);
    Body body = Body.of(source, page);
    String title = source.head().path("title").asText(chapter.title());
    List<Node> inside = new ArrayList<>();
    inside.add(opening(source, title, body, inlines, page, chapter));
    inside.add(outline(body));
    List<Node> sections = new ArrayList<>();
    if (!page.lessons().isEmpty()) {
      sections.add(frame.noscript());
    }
    sections.addAll(body.sections());
    SymbolCards cards = Symbols.cards(page);
    if (!page.symbols().isEmpty()) {
      sections.add(cards.list(page.symbols()));
    }
    if (!further.isEmpty()) {
      sections.add(new FurtherPages(book, words).section(further, page));
    }
    sections.add(
        Element.of("a", "to-outline", words.say("in-this-chapter")).with("href", "#outline"));
    sections.add(turn(chapter));
    inside.add(Element.of("div", "chapter", sections));
    PageFile made =
        frame.page(
            chapter.id() + "/index.html",
            page.up(),
            title,
            source.head().path("description").asText(),
            Element.of("main", "book", inside).with("id", "main"),
            MadePage.needs(book, page));
    return new MadePage(made, page, chapter.id(), MadePage.module(book, page));
  }

  private Node opening(
      Source source, String title, Body body, Inlines inlines, PageContext page, Chapter chapter) {
    JsonNode head = source.head();
    List<Node> out = new ArrayList<>();
    if (!chapter.of().isEmpty()) {
      out.add(new FurtherPages(book, words).kicker(chapter));
    }
    String kicker = head.path("kicker").asText();
    if (!kicker.isEmpty()) {
      out.add(Element.of("p", "kicker", inlines.line(kicker, 1)));
    }
    out.add(Element.of("h1", "", new Text(title)));
    String question = head.path("question").asText();
    out.add(Element.of("p", "opening-question", inlines.line(question, 1)));
    for (Node node : body.opening()) {
      boolean paragraph = node instanceof Element element && element.tag().equals("p");
      out.add(paragraph ? ((Element) node).with("class", "opening-lead") : node);
    }
    out.add(Element.of("dl", "opening-facts", facts(head, inlines, page)));
    return Element.of("header", "opening", out);
  }

  private List<Node> facts(JsonNode head, Inlines inlines, PageContext page) {
    List<Node> out = new ArrayList<>();
    List<Node> able = new ArrayList<>();
    head.path("able")
        .forEach(each -> able.add(Element.of("li", "", inlines.line(each.asText(), 1))));
    if (!able.isEmpty()) {
      out.add(fact("able", Element.of("ul", "", able)));
    }
    if (head.path("minutes").asInt() > 0) {
      Message minutes = Message.of("minutes").with("count", head.path("minutes").asInt());
      out.add(fact("time", words.say(minutes).toArray(Node[]::new)));
    }
    List<Node> before = new ArrayList<>();
    for (JsonNode each : head.path("builds-on")) {
      Chapter chapter = book.plan().chapter(each.asText());
      if (chapter == null) {
        page.problem(1, "builds-on: there is no chapter '" + each.asText() + "'");
        continue;
      }
      if (!before.isEmpty()) {
        before.add(new Text(", "));
      }
      before.add(inlines.line("[" + chapter.title() + "](chapter:" + chapter.id() + ")", 1).get(0));
    }
    if (!before.isEmpty()) {
      out.add(fact("builds-on", before.toArray(Node[]::new)));
    }
    return out;
  }

  private Node fact(String key, Node... value) {
    return Element.of("div", "", Element.of("dt", "", words.say(key)), Element.of("dd", "", value));
  }

  private Node outline(Body body) {
    List<Node> entries = new ArrayList<>();
    for (Body.OutlineEntry entry : body.outline()) {
      // In the outline a formula's symbols open nothing.
      String title = Nodes.text(entry.title()).strip();
      entries.add(
          Element.of(
              "li", "", Element.of("a", "", new Text(title)).with("href", "#" + entry.id())));
    }
    return Element.of(
            "nav",
            "outline",
            Element.of("p", "outline-title", words.say("in-this-chapter")),
            Element.of("ol", "", entries))
        .with("id", "outline")
        .with("aria-label", words.plain("in-this-chapter"));
  }

  private Node turn(Chapter chapter) {
    List<Chapter> present = book.plan().present();
    int at = present.indexOf(chapter);
    List<Node> out = new ArrayList<>();
    if (at > 0) {
      out.add(turnLink("back", "prev", "previous", present.get(at - 1)));
    }
    if (at + 1 < present.size()) {
      out.add(turnLink("on", "next", "next", present.get(at + 1)));
    }
    if (out.isEmpty()) {
      Curriculum.Chapter here = chapter;
      out.add(
          Element.of(
                  "a",
                  "turn-on",
                  Element.of("span", "turn-way", words.say("whole-plan")),
                  new Text(" "),
                  Element.of("span", "turn-title", words.say("contents")))
              .with("href", "../contents/#" + here.id()));
    }
    return Element.of("nav", "turn", out).with("aria-label", words.plain("neighbours"));
  }

  private Node turnLink(String css, String rel, String key, Chapter to) {
    return Element.of(
            "a",
            "turn-" + css,
            Element.of("span", "turn-way", words.say(key)),
            new Text(" "),
            Element.of("span", "turn-title", new Text(to.title())))
        .with("rel", rel)
        .with("href", "../" + to.id() + "/");
  }
}
