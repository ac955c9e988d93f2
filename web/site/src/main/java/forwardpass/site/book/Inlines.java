package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.HeldTogether;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Text;
import forwardpass.site.content.Curriculum;
import forwardpass.site.content.Unbroken;
import forwardpass.site.markdown.InlineFormula;
import forwardpass.site.markdown.Lines;
import forwardpass.site.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** What stands within a line. */
final class Inlines {
  private static final String CHAPTER = "chapter:";
  private static final int SHORT_CODE = 20;

  private final PageContext page;
  private final CitedFacts facts;

  Inlines(PageContext page) {
    this.page = page;
    this.facts = new CitedFacts(page);
  }

  /** A line of Markdown that comes from elsewhere (a title, an entry of the head). */
  List<Node> line(String markdown, int line) {
    org.commonmark.node.Node document =
        Markdown.parse(markdown, (at, why) -> page.problem(line, why));
    org.commonmark.node.Node paragraph = document.getFirstChild();
    return paragraph == null ? List.of() : of(paragraph, line);
  }

  List<Node> of(org.commonmark.node.Node parent) {
    return of(parent, 0);
  }

  private List<Node> of(org.commonmark.node.Node parent, int line) {
    List<Node> out = new ArrayList<>();
    for (org.commonmark.node.Node at = parent.getFirstChild(); at != null; at = at.getNext()) {
      if (at instanceof org.commonmark.node.Text text) {
        facts.fill(Unbroken.of(text.getLiteral()), line > 0 ? line : Lines.of(at), out);
      } else {
        out.add(inline(at, line));
      }
    }
    return HeldTogether.of(out);
  }

  private Node inline(org.commonmark.node.Node node, int givenLine) {
    int line = givenLine > 0 ? givenLine : Lines.of(node);
    if (node instanceof Code code) {
      String held = code.getLiteral().length() <= SHORT_CODE ? "held" : "";
      return Element.of("code", held, new Text(code.getLiteral()));
    } else if (node instanceof Emphasis) {
      return Element.of("em", "", of(node, givenLine));
    } else if (node instanceof StrongEmphasis) {
      return Element.of("strong", "", of(node, givenLine));
    } else if (node instanceof SoftLineBreak) {
      return new Text("\n");
    } else if (node instanceof HardLineBreak) {
      return Element.of("br", "");
    } else if (node instanceof InlineFormula formula) {
      return page.formula(formula.latex(), false, line);
    } else if (node instanceof Link link) {
      return link(link, of(node, givenLine), line);
    } else if (node instanceof Image image) {
      String alt = Nodes.text(of(node, givenLine));
      if (alt.isBlank()) {
        page.problem(
            line, "the picture " + image.getDestination() + " needs words for who can't see it");
      }
      String source = page.up() + image.getDestination();
      page.link(source, line);
      return Element.of("img", "").with("src", source).with("alt", alt);
    } else if (node instanceof HtmlInline html) {
      page.problem(line, "HTML is not for chapters: " + html.getLiteral());
      return new Text(html.getLiteral());
    }
    throw new IllegalStateException("markdown: unknown inline " + node.getClass().getSimpleName());
  }

  private Node link(Link link, List<Node> text, int line) {
    String to = link.getDestination();
    if (to.startsWith(CHAPTER)) {
      to = chapterLink(to.substring(CHAPTER.length()), line);
    }
    page.link(to, line);
    Element out = Element.of("a", "", text).with("href", to);
    return to.startsWith("http") ? out.with("rel", "external") : out;
  }

  /** A chapter that isn't there yet has a place in the plan, at least. */
  private String chapterLink(String to, int line) {
    int hash = to.indexOf('#');
    String id = hash < 0 ? to : to.substring(0, hash);
    Curriculum.Chapter chapter = page.book().plan().chapter(id);
    if (chapter == null) {
      page.problem(line, "there is no chapter '" + id + "' in the curriculum");
      return "#";
    }
    if (!chapter.present()) {
      return page.up() + "contents/#" + id;
    }
    if (hash < 0) {
      return page.up() + id + "/";
    }
    String on = page.book().anchorPages().of(id, to.substring(hash + 1));
    return page.up() + on + "/" + to.substring(hash);
  }
}
