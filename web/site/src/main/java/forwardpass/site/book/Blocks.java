package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.site.markdown.Container;
import forwardpass.site.markdown.DisplayFormula;
import forwardpass.site.markdown.Lines;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Paragraphs, lists, formulas, code. */
final class Blocks {
  private final PageContext page;
  private final Inlines inlines;
  private final Containers containers;
  private final Notes notes;

  Blocks(PageContext page) {
    this.page = page;
    this.inlines = new Inlines(page);
    this.notes = new Notes(page);
    this.containers = new Containers(page, this, inlines);
  }

  List<Node> children(org.commonmark.node.Node parent) {
    List<Node> out = new ArrayList<>();
    for (org.commonmark.node.Node at = parent.getFirstChild(); at != null; at = at.getNext()) {
      out.addAll(block(at));
    }
    return out;
  }

  List<Node> block(org.commonmark.node.Node node) {
    if (node instanceof Paragraph) {
      return paragraph(node);
    } else if (node instanceof Heading heading) {
      return List.of(heading(heading));
    } else if (node instanceof Container container) {
      return containers.of(container);
    } else if (node instanceof DisplayFormula formula) {
      return List.of(formula(formula));
    } else if (node instanceof BulletList) {
      return List.of(Element.of("ul", "", children(node)));
    } else if (node instanceof OrderedList list) {
      Element out = Element.of("ol", "", children(node));
      Integer start = list.getMarkerStartNumber();
      return List.of(start == null || start == 1 ? out : out.with("start", start));
    } else if (node instanceof ListItem) {
      return List.of(Element.of("li", "", item(node)));
    } else if (node instanceof BlockQuote) {
      return List.of(Element.of("blockquote", "", children(node)));
    } else if (node instanceof FencedCodeBlock code) {
      return List.of(code(code));
    } else if (node instanceof TableBlock table) {
      return List.of(Tables.of(table, inlines));
    } else if (node instanceof ThematicBreak) {
      return List.of(Element.of("hr", ""));
    } else if (node instanceof LinkReferenceDefinition) {
      return List.of();
    } else if (node instanceof HtmlBlock || node instanceof IndentedCodeBlock) {
      page.problem(
          Lines.of(node), "no HTML and no indented code in chapters; use a container or a fence");
      return List.of();
    }
    throw new IllegalStateException("markdown: unknown block " + node.getClass().getSimpleName());
  }

  /** A tight list's only paragraph needs no element of its own. */
  private List<Node> item(org.commonmark.node.Node item) {
    boolean tight =
        item.getParent() instanceof org.commonmark.node.ListBlock list
            && list.isTight()
            && item.getFirstChild() instanceof Paragraph;
    if (!tight) {
      return children(item);
    }
    List<Node> out = new ArrayList<>(inlines.of(item.getFirstChild()));
    for (org.commonmark.node.Node at = item.getFirstChild().getNext();
        at != null;
        at = at.getNext()) {
      out.addAll(block(at));
    }
    return out;
  }

  private List<Node> paragraph(org.commonmark.node.Node node) {
    return notes.paragraph(inlines.of(node), Lines.of(node));
  }

  /** A heading below the section's own. */
  private Node heading(Heading heading) {
    Title title = Title.of(heading, page, inlines);
    int level = Math.min(Math.max(heading.getLevel(), 3), 6);
    return Element.of("h" + level, "", title.nodes()).with("id", title.id());
  }

  private Node formula(DisplayFormula formula) {
    String label = formula.attributes().get("label");
    for (String key : formula.attributes().values().keySet()) {
      if (!key.equals("label")) {
        page.problem(formula.line(), "a formula has no attribute " + key + ", only [label]");
      }
    }
    if (label.isEmpty()) {
      page.problem(formula.line(), "a formula of its own needs words: $$ {label=\"…\"}");
    }
    if (!formula.attributes().id().isEmpty()) {
      page.anchor(formula.attributes().id(), formula.line());
    }
    Element out =
        Element.of("div", "formula", page.formula(formula.latex(), true, formula.line()))
            .with("tabindex", "0")
            .with("role", "group")
            .with("aria-label", label);
    String id = formula.attributes().id();
    return id.isEmpty() ? out : out.with("id", id);
  }

  private Node code(FencedCodeBlock code) {
    String text = code.getLiteral().stripTrailing();
    String language = String.valueOf(code.getInfo());
    List<Node> nodes =
        language.equals("java")
            ? page.book().highlighter().java(text)
            : language.equals("python")
                ? page.book().highlighter().python(text)
                : List.of(new Text(text));
    String css = language.equals("output") ? "code output" : "code";
    return Element.of("pre", css, Element.of("code", "", nodes)).with("tabindex", "0");
  }
}
