package forwardpass.lessons.view;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A table as it is filled: row by row, and in a row cell by cell. */
public final class TableBuilder {
  private final Message caption;
  private final List<Message> head = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private TableBuilder(Message caption) {
    this.caption = caption;
  }

  /** A table without rows yet, its caption and its columns under the words of these keys. */
  public static TableBuilder of(String caption, String... columns) {
    return of(Message.of(caption), columns);
  }

  /** The same, with a caption that has holes. */
  public static TableBuilder of(Message caption, String... columns) {
    TableBuilder table = new TableBuilder(caption);
    for (String column : columns) {
      table.column(Message.of(column));
    }
    return table;
  }

  /** One column more, under words with holes. */
  public TableBuilder column(Message words) {
    head.add(words);
    return this;
  }

  /** One row more, without cells yet; the key tells rows apart when they change. */
  public Row row(String key) {
    Row row = new Row(key);
    rows.add(row);
    return row;
  }

  /** The same, named by its place. */
  public Row row(int place) {
    return row(Integer.toString(place));
  }

  /** One row more that begins with the words {@code row.KEY}. */
  public Row saidRow(String key) {
    return row(key).said("row." + key);
  }

  public DataTable table() {
    List<DataTable.Row> filled = new ArrayList<>();
    for (Row row : rows) {
      filled.add(new DataTable.Row(row.key, row.cssClass, row.cells));
    }
    return new DataTable(caption, head, filled);
  }

  /** A row as it is filled, from its first cell on. */
  public static final class Row {
    private final String key;
    private final List<View> cells = new ArrayList<>();
    private String cssClass = "";

    private Row(String key) {
      this.key = key;
    }

    /** A mark of the whole row: {@code lit}, {@code total}; empty for none. */
    public Row css(String newClass) {
      cssClass = newClass;
      return this;
    }

    public Row litWhen(boolean isLit) {
      return css(isLit ? "lit" : "");
    }

    public Row cell(View view) {
      cells.add(view);
      return this;
    }

    /** A cell with words. */
    public Row said(String words) {
      return cell(Say.inline(words));
    }

    public Row said(Message words) {
      return cell(Say.inline(words));
    }

    /** A cell with what the reader gave, or what stands fast. */
    public Row given(Node node) {
      return cell(new Leaf(node));
    }

    /** A number that the reader gave, with the digits that it has. */
    public Row given(double value) {
      return given(Num.exact(value));
    }

    /** Cells with nothing in them. */
    public Row empty(int count) {
      for (int i = 0; i < count; i++) {
        given(new Text(""));
      }
      return this;
    }

    /** A cell with a result, which lights up when it changes. */
    public Row live(Node result) {
      return cell(new Live(result));
    }

    /** The same where sentences of the text speak of it, by that mark. */
    public Row live(Node result, String mark) {
      return cell(new Marked(mark, new Live(result)));
    }

    /** Results with exactly so many digits after the point, a cell each. */
    public Row fixed(int decimals, double... results) {
      for (double result : results) {
        live(Num.fixed(result, decimals));
      }
      return this;
    }

    /** Results with at most so many digits after the point, a cell each. */
    public Row upTo(int decimals, double... results) {
      for (double result : results) {
        live(Num.upTo(result, decimals));
      }
      return this;
    }

    /** Results of any size, a cell each. */
    public Row sized(int decimals, double... results) {
      for (double result : results) {
        live(Num.sized(result, decimals));
      }
      return this;
    }
  }
}
