package forwardpass.site.markdown;

import java.util.function.BiConsumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Tables as they were meant: Markdown drops cells, or prints the bars, without a word. */
final class TableCheck {
  private final String[] lines;
  private final BiConsumer<Integer, String> fault;

  TableCheck(String text, BiConsumer<Integer, String> fault) {
    this.lines = text.split("\n", -1);
    this.fault = fault;
  }

  void visit(Node node) {
    if (node instanceof TableBlock) {
      rows(node);
    } else if (node instanceof Paragraph && line(node, 0).startsWith("|")) {
      fault.accept(
          Lines.of(node),
          "this is no table: the line below its head needs as many columns, |---|---|, and a blank"
              + " line above");
    } else {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        visit(child);
      }
    }
  }

  private void rows(Node table) {
    int columns = bars(line(table, 0));
    for (int i = 1; i < table.getSourceSpans().size(); i++) {
      int found = bars(line(table, i));
      if (found != columns) {
        fault.accept(
            table.getSourceSpans().get(i).getLineIndex() + 1,
            "this row has "
                + found
                + " cells, the table's head "
                + columns
                + "; a bar within a"
                + " cell is written \\|");
      }
    }
  }

  private String line(Node node, int index) {
    if (index >= node.getSourceSpans().size()) {
      return "";
    }
    SourceSpan span = node.getSourceSpans().get(index);
    return span.getLineIndex() < lines.length ? lines[span.getLineIndex()].strip() : "";
  }

  /** The cells between the bars of a row. */
  private static int bars(String row) {
    String inside = row.replace("\\|", "");
    int cells = (int) inside.chars().filter(c -> c == '|').count() + 1;
    cells -= inside.startsWith("|") ? 1 : 0;
    return cells - (inside.endsWith("|") ? 1 : 0);
  }
}
