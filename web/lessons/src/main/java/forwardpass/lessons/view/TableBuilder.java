package forwardpass.lessons.view;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A table as it is filled: row by row, and in a row cell by cell. */
public final class TableBuilder {
  private final DataTable empty;
  private final List<Row> rows = new ArrayList<>();

  private TableBuilder(DataTable empty) {
    this.empty = empty;
  }

  /** A table without rows yet, its caption and its columns under the words of these keys. */
  public static TableBuilder of(String caption, String... columns) {
    return of(Message.of(caption), columns);
  }

  /** The same, with a caption that has holes. */
  public static TableBuilder of(Message caption, String... columns) {
    return new TableBuilder(DataTable.of(caption, columns));
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

  DataTable.Row[] filled() {
    DataTable.Row[] out = new DataTable.Row[rows.size()];
    for (int i = 0; i < out.length; i++) {
      Row row = rows.get(i);
      out[i] = new DataTable.Row(row.key, row.cssClass, row.cells);
    }
    return out;
  }

  public DataTable table() {
    return empty.with(filled());
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
