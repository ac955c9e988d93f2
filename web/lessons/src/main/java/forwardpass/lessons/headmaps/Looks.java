package forwardpass.lessons.headmaps;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one head looks most, in words.
 *
 * @param head its number among all
 */
public record Looks(HeadMaps maps, int head) {
  private static final int NAMED = 3; // how many of the most attended tokens a row names

  /** What one row looks at: fills {@code head}, {@code token} and {@code most}. */
  public Message describe(String key, int row) {
    return Message.of(key)
        .with("head", maps.name(head))
        .with("token", maps.shown(row))
        .with("most", most(row));
  }

  /** The tokens that a row attends to most, with their weights: ·ball 0.62, ·a 0.11. */
  private List<Node> most(int row) {
    double[] left = maps.pattern(head / maps.heads(), head % maps.heads()).row(row);
    List<Node> nodes = new ArrayList<>();
    for (int n = 0; n < Math.min(NAMED, row + 1); n++) {
      int best = 0;
      for (int j = 1; j <= row; j++) {
        best = left[j] > left[best] ? j : best;
      }
      nodes.add(new Text(n == 0 ? "" : ", "));
      nodes.add(new Text(maps.shown(best)));
      nodes.add(new Text(" "));
      nodes.add(Num.fixed(left[best], 2));
      left[best] = -1;
    }
    return nodes;
  }

  /**
   * The same of all rows.
   *
   * <p>Words: {@code table.caption}, {@code table.token}, {@code table.most}.
   */
  public DataTable table() {
    DataTable table =
        DataTable.of(
            Message.of("table.caption").with("head", maps.name(head)), "table.token", "table.most");
    for (int i = 0; i < maps.tokens(); i++) {
      Node most = Element.of("span", "", most(i));
      table = table.row(i, new Leaf(new Text(maps.shown(i))), new Leaf(most));
    }
    return table;
  }
}
