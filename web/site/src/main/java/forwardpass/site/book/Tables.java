package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;

/** Tables of Markdown. */
final class Tables {
  private Tables() {}

  static Node of(TableBlock table, Inlines inlines) {
    List<Node> parts = new ArrayList<>();
    String label = "";
    for (org.commonmark.node.Node at = table.getFirstChild(); at != null; at = at.getNext()) {
      if (at instanceof TableHead) {
        List<Node> rows = rows(at, inlines);
        label = Nodes.text(cellsOf(rows));
        parts.add(Element.of("thead", "", rows));
      } else if (at instanceof TableBody) {
        parts.add(Element.of("tbody", "", rows(at, inlines)));
      }
    }
    return scroll(label, Element.of("table", "table", parts));
  }

  /** What may be wider than a phone scrolls by itself, with the keyboard too. */
  static Element scroll(String label, Node inside) {
    return Element.of("div", "scroll", inside)
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", label);
  }

  private static List<Node> cellsOf(List<Node> rows) {
    List<Node> out = new ArrayList<>();
    for (Node row : rows) {
      for (Node cell : ((Element) row).children()) {
        if (!out.isEmpty()) {
          out.add(new Text(", "));
        }
        out.add(cell);
      }
    }
    return out;
  }

  private static List<Node> rows(org.commonmark.node.Node part, Inlines inlines) {
    List<Node> rows = new ArrayList<>();
    for (org.commonmark.node.Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      List<Node> cells = new ArrayList<>();
      for (org.commonmark.node.Node at = row.getFirstChild(); at != null; at = at.getNext()) {
        cells.add(cell((TableCell) at, inlines));
      }
      rows.add(Element.of("tr", "", cells));
    }
    return rows;
  }

  private static Node cell(TableCell cell, Inlines inlines) {
    String css = cell.getAlignment() == TableCell.Alignment.RIGHT ? "num" : "";
    Element out = Element.of(cell.isHeader() ? "th" : "td", css, inlines.of(cell));
    return cell.isHeader() ? out.with("scope", "col") : out;
  }
}
