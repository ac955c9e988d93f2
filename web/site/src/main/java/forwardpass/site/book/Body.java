package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Words;
import forwardpass.site.markdown.Container;
import forwardpass.site.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;

/**
 * A text cut into sections.
 *
 * @param opening what stands in the opening block
 * @param sections one element a section
 * @param outline a link a section
 */
record Body(List<Node> opening, List<Node> sections, List<OutlineEntry> outline) {
  /** A line of the outline. */
  record OutlineEntry(String id, List<Node> title) {}

  static Body of(Source source, PageContext page) {
    Reader reader = new Reader(page);
    org.commonmark.node.Node document = Markdown.parse(source.body(), page::problem);
    page.places(PlacedLessons.of(document, page.book().lessons()));
    for (org.commonmark.node.Node at = document.getFirstChild(); at != null; at = at.getNext()) {
      reader.take(at);
    }
    reader.finishSection();
    return new Body(reader.opening, reader.sections, reader.outline);
  }

  /** Walks over the top of the tree, a section at a time. */
  private static final class Reader {
    private final PageContext page;
    private final Blocks blocks;
    private final Inlines inlines;
    private final Words words;
    private final List<Node> opening = new ArrayList<>();
    private final List<Node> sections = new ArrayList<>();
    private final List<OutlineEntry> outline = new ArrayList<>();
    private final List<Node> section = new ArrayList<>();
    private String sectionId = "";
    private int takeaways;

    Reader(PageContext page) {
      this.page = page;
      this.blocks = new Blocks(page);
      this.inlines = new Inlines(page);
      this.words = page.book().lessons().wordsOf("page");
    }

    void take(org.commonmark.node.Node node) {
      if (node instanceof Heading heading && heading.getLevel() <= 2) {
        begin(heading);
      } else if (node instanceof Container block && block.kind().equals("opening")) {
        checkClosed(block);
        opening.addAll(blocks.children(block));
      } else if (node instanceof Container block && block.kind().equals("takeaway")) {
        checkClosed(block);
        takeaway(block);
      } else {
        section.addAll(blocks.block(node));
      }
    }

    private void checkClosed(Container block) {
      Containers.checkAttributes(block, page);
      if (!block.closed()) {
        page.cause(
            block.line(), "'::: " + block.kind() + "' is not closed; end it with as many colons");
      }
    }

    private void begin(Heading heading) {
      finishSection();
      page.newSection();
      Title title = Title.of(heading, page, inlines);
      sectionId = title.id();
      outline.add(new OutlineEntry(title.id(), title.nodes()));
      List<Node> inside = new ArrayList<>(title.nodes());
      inside.add(new Text(" "));
      inside.add(
          Element.of("a", "anchor", new Text("#"))
              .with("href", "#" + title.id())
              .with("aria-label", words.plain("link-to-section")));
      section.add(Element.of("h2", "", inside));
    }

    private void takeaway(Container block) {
      finishSection();
      page.newSection();
      takeaways++;
      String id = takeaways == 1 ? "takeaway" : "takeaway-" + takeaways;
      page.anchor(id, block.line());
      List<Node> inside = new ArrayList<>();
      inside.add(Element.of("h2", "", words.say("takeaway")).with("id", id));
      inside.addAll(blocks.children(block));
      sections.add(Element.of("div", "takeaway", inside));
    }

    void finishSection() {
      if (!section.isEmpty()) {
        Element whole = Element.of("section", "section", section);
        sections.add(sectionId.isEmpty() ? whole : whole.with("id", sectionId));
      }
      section.clear();
      sectionId = "";
    }
  }
}
