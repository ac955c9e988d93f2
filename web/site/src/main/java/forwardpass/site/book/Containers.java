package forwardpass.site.book;

import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Text;
import forwardpass.site.content.Curriculum;
import forwardpass.site.lesson.LessonException;
import forwardpass.site.markdown.Attributes;
import forwardpass.site.markdown.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Paragraph;

/** The book's own containers: items with their lessons, notes, listings. */
final class Containers {
  private static final Set<String> BOXES = Set.of("rule", "in-model", "pitfall");
  // What containers that are no items understand.
  private static final Map<String, Set<String>> UNDERSTOOD =
      Map.of("aside", Set.of("label"), "listing", Set.of("java", "file", "python", "what", "doc"));

  private final PageContext page;
  private final Blocks blocks;
  private final Inlines inlines;
  private final Listings listings;

  Containers(PageContext page, Blocks blocks, Inlines inlines) {
    this.page = page;
    this.blocks = blocks;
    this.inlines = inlines;
    this.listings = new Listings(page);
  }

  List<Node> of(Container block) {
    if (!block.closed()) {
      page.cause(
          block.line(), "'::: " + block.kind() + "' is not closed; end it with as many colons");
    }
    String kind = block.kind();
    if (!Curriculum.KINDS.contains(kind)) {
      checkAttributes(block, page);
    }
    if (Curriculum.KINDS.contains(kind)) {
      return item(block);
    } else if (BOXES.contains(kind)) {
      return List.of(Element.of("div", kind, blocks.children(block)));
    }
    return switch (kind) {
      case "aside" -> List.of(aside(block));
      case "ahead" -> List.of(Element.of("p", "ahead", paragraphs(block)));
      case "further" -> further(block);
      case "listing" -> listings.block(block);
      case "symbols" -> List.of(Symbols.table(page));
      default -> unknown(block);
    };
  }

  /** A misspelt attribute would be passed over without a word. */
  static void checkAttributes(Container block, PageContext page) {
    Set<String> understood = UNDERSTOOD.getOrDefault(block.kind(), Set.of());
    for (String key : block.attributes().values().keySet()) {
      if (!understood.contains(key)) {
        page.problem(
            block.line(),
            "'::: " + block.kind() + "' has no attribute " + key + ", only " + sorted(understood));
      }
    }
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  private List<Node> unknown(Container block) {
    page.problem(block.line(), "there is no container '" + block.kind() + "' here");
    return List.of();
  }

  private Node aside(Container block) {
    List<Node> inside = new ArrayList<>();
    String label = block.attributes().get("label");
    if (!label.isEmpty()) {
      inside.add(Element.of("span", "note-label", new Text(label)));
      inside.add(new Text(" "));
    }
    inside.addAll(paragraphs(block));
    return Element.of("aside", "note", inside).with("role", "note");
  }

  private List<Node> further(Container block) {
    List<Node> out = new ArrayList<>();
    out.add(Element.of("p", "reading-title", page.book().lessons().wordsOf("page").say("further")));
    for (Node node : blocks.children(block)) {
      out.add(
          node instanceof Element list && list.tag().equals("ul")
              ? list.with("class", "reading")
              : node);
    }
    return out;
  }

  private List<Node> item(Container block) {
    Attributes attributes = block.attributes();
    String id = attributes.id();
    if (id.isEmpty()) {
      page.problem(
          block.line(), "'::: " + block.kind() + "' needs an id: {#" + block.kind() + "-…}");
      return List.of();
    }
    page.anchor(id, block.line());
    String name = attributes.get("lesson");
    List<Node> out = name.isEmpty() ? prose(block) : lesson(block, name);
    return withFellows(block, out);
  }

  /** Further items that live in the same block get anchors of their own at its beginning. */
  private List<Node> withFellows(Container block, List<Node> out) {
    String also = block.attributes().get("also");
    if (also.isBlank() || out.isEmpty() || !(out.get(0) instanceof Element first)) {
      return out;
    }
    List<Node> inside = new ArrayList<>();
    for (String id : also.strip().split("\\s+", -1)) {
      page.anchor(id, block.line());
      page.home(id, titleOf(block), block.attributes().has("extra"), block.line());
      inside.add(Element.of("span", "").with("id", id));
    }
    inside.addAll(first.children());
    List<Node> all = new ArrayList<>(out);
    all.set(0, first.containing(inside));
    return all;
  }

  private String titleOf(Container block) {
    String title = block.attributes().get("title");
    if (!title.isEmpty()) {
      return Nodes.text(inlines.line(title, block.line()));
    }
    String key = block.attributes().get("lesson") + ".title";
    List<Node> words = page.book().lessons().words().templates().get(key);
    return words == null ? "" : Nodes.text(words);
  }

  private List<Node> prose(Container block) {
    String title = titleOf(block);
    if (title.isEmpty()) {
      page.problem(block.line(), block.attributes().id() + " needs a title=\"…\" for the catalog");
    }
    for (String key : block.attributes().values().keySet()) {
      if (!PlacedLessons.RESERVED.contains(key)) {
        page.problem(
            block.line(), "the attribute " + key + " sets a lesson, and there is no lesson=…");
      }
    }
    page.home(block.attributes().id(), title, block.attributes().has("extra"), block.line());
    Element item =
        Element.of("div", "item", blocks.children(block)).with("id", block.attributes().id());
    List<Node> out = new ArrayList<>(List.of(item));
    out.addAll(listings.behind(block));
    return out;
  }

  private List<Node> lesson(Container block, String name) {
    Attributes attributes = block.attributes();
    Lesson<?> lesson = page.book().lessons().lesson(name);
    if (lesson == null) {
      page.problem(
          block.line(), "there is no lesson '" + name + "', only " + page.book().lessons().ids());
      return List.of();
    }
    page.home(attributes.id(), titleOf(block), attributes.has("extra"), block.line());
    page.lesson(name);
    List<Node> title = inlines.line(attributes.get("title"), block.line());
    try {
      Session<?> session = page.placed().session(block);
      Element frame = page.book().lessons().print(session, attributes.id(), block.kind(), title);
      if (attributes.has("wide")) {
        frame = frame.with("class", frame.attr("class") + " wide");
      }
      if (page.book().lessons().words().comeLater(lesson.id())) {
        frame = frame.with("data-words", "later");
      }
      List<Node> parts = caption(block);
      List<Node> inside = new ArrayList<>(Captions.in(frame, parts));
      inside.addAll(listings.behind(block));
      return List.of(frame.containing(inside));
    } catch (LessonException e) {
      page.problem(block.line(), String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  /**
   * First paragraph: what one sees; second: what to try. Without any, the frame has the lesson's
   * own.
   */
  private List<Node> caption(Container block) {
    List<Node> parts = new ArrayList<>();
    String[] classes = {"caption-see", "caption-try"};
    for (org.commonmark.node.Node at = block.getFirstChild(); at != null; at = at.getNext()) {
      int index = parts.size() / 2;
      if (!(at instanceof Paragraph) || index >= classes.length) {
        page.problem(
            block.line(), "a lesson's caption is two paragraphs: what one sees, what to try");
        return List.of();
      }
      parts.add(Element.of("span", classes[index], inlines.of(at)));
      parts.add(new Text(" "));
    }
    return parts;
  }

  /** The paragraphs of a block as one run of text, where only text is allowed. */
  private List<Node> paragraphs(Container block) {
    List<Node> out = new ArrayList<>();
    for (org.commonmark.node.Node at = block.getFirstChild(); at != null; at = at.getNext()) {
      if (!(at instanceof Paragraph)) {
        page.problem(block.line(), "'::: " + block.kind() + "' holds paragraphs only");
        return out;
      }
      if (!out.isEmpty()) {
        out.add(Element.of("br", ""));
      }
      out.addAll(inlines.of(at));
    }
    return out;
  }
}
