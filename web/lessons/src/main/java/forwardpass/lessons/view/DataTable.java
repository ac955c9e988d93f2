package forwardpass.lessons.view;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A table of data: the first cell of every row names it. */
public record DataTable(Message caption, List<Message> head, List<Row> rows) implements View {

  /** One row; {@code cssClass} may mark it, as {@code lit}. */
  public record Row(String key, String cssClass, List<View> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** An unmarked row. */
    public static Row of(String key, View... cells) {
      return new Row(key, "", List.of(cells));
    }

    /** An unmarked row, named by its place. */
    public static Row of(int place, View... cells) {
      return new Row(Integer.toString(place), "", List.of(cells));
    }
  }

  /** A table without rows yet, its caption and its columns under the words of these keys. */
  public static DataTable of(String caption, String... columns) {
    return of(Message.of(caption), columns);
  }

  /** The same, with a caption that has holes. */
  public static DataTable of(Message caption, String... columns) {
    List<Message> head = new ArrayList<>();
    for (String column : columns) {
      head.add(Message.of(column));
    }
    return new DataTable(caption, head, List.of());
  }

  /** This table with one row more; the key tells rows apart when they change. */
  public DataTable row(String key, View... cells) {
    return with(Row.of(key, cells));
  }

  /** The same, named by its place. */
  public DataTable row(int place, View... cells) {
    return row(Integer.toString(place), cells);
  }

  /** The same with a mark: {@code lit}, {@code total}; empty for none. */
  public DataTable marked(String cssClass, String key, View... cells) {
    return with(new Row(key, cssClass, List.of(cells)));
  }

  /** This table with more rows. */
  public DataTable with(Row... added) {
    List<Row> more = new ArrayList<>(rows);
    more.addAll(List.of(added));
    return new DataTable(caption, head, more);
  }

  /** A cell with words. */
  public static View said(String key) {
    return Say.inline(key);
  }

  /** A cell with a number that the reader gave, or that stands fast. */
  public static View given(Num number) {
    return new Leaf(number);
  }

  /** A cell with a result, which lights up when it changes. */
  public static View live(Num number) {
    return new Live(number);
  }

  /** Whole numbers under the words {@code table}, {@code head.0} on and {@code row.0} on. */
  public static DataTable ofCounts(double[]... counts) {
    List<Message> head = new ArrayList<>();
    for (int j = 0; j <= counts[0].length; j++) {
      head.add(Message.of("head." + j));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      List<View> cells = new ArrayList<>();
      cells.add(Say.inline("row." + i));
      for (double count : counts[i]) {
        cells.add(new Leaf(Num.upTo(count, 0)));
      }
      rows.add(new Row(Integer.toString(i), "", cells));
    }
    return new DataTable(Message.of("table"), head, rows);
  }

  public DataTable {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != head.size()) {
        throw new IllegalArgumentException(
            "table: row "
                + row.key()
                + " has "
                + row.cells().size()
                + " cells, the head "
                + head.size());
      }
    }
  }

  @Override
  public Node lower(Words words) {
    List<Node> headCells = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      headCells.add(
          Element.of("th", i == 0 ? "" : "num", heard(words.say(head.get(i))))
              .with("scope", "col"));
    }
    List<Node> bodyRows = new ArrayList<>();
    for (Row row : rows) {
      bodyRows.add(lowerRow(row, words));
    }
    Element table =
        Element.of(
            "table",
            "table",
            Element.of("caption", "", words.say(caption)),
            Element.of("thead", "", Element.of("tr", "", headCells)),
            Element.of("tbody", "", bodyRows));
    return Element.of("div", "scroll", table)
        .with("tabindex", 0)
        .with("role", "region")
        .with("aria-label", words.plain(caption));
  }

  /** A head that is a formula and nothing else names no column to a listener: its text does. */
  private static List<Node> heard(List<Node> content) {
    String text = Nodes.text(content);
    if (Blanks.isBlank(text) || hasWords(content)) {
      return content;
    }
    return List.of(
        Element.of("span", "", content).with("aria-hidden", "true"),
        Element.of("span", "unseen", new Text(text)));
  }

  private static boolean hasWords(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Element element) {
        if (!element.tag().equals("math") && hasWords(element.children())) {
          return true;
        }
      } else if (!Blanks.isBlank(Nodes.text(List.of(node)))) {
        return true;
      }
    }
    return false;
  }

  private static Element lowerRow(Row row, Words words) {
    List<Node> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Node content = row.cells().get(i).lower(words);
      cells.add(
          i == 0
              ? Element.of("th", "", heard(List.of(content))).with("scope", "row")
              : Element.of("td", "num", content));
    }
    return Element.of("tr", row.cssClass(), cells).keyed(row.key());
  }
}
