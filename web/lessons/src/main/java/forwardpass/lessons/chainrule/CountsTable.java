package forwardpass.lessons.chainrule;

import forwardpass.engine.probability.JointCounts;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The table of counts, every one to be pulled where it stands, with the sums of its rows. */
record CountsTable(Cell cell) implements View {
  private static final double PER_PIXEL = 0.25;

  @Override
  public Node lower(Words words) {
    double[][] counts = cell.counts();
    List<Node> head = new ArrayList<>();
    head.add(column("", words.plain("table.before")));
    for (int j = 0; j < counts[0].length; j++) {
      head.add(column("num", words.plain("second." + Counts.after(j))));
    }
    head.add(column("num", words.plain("table.sum")));
    List<Node> body = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      body.add(row(i, words));
    }
    List<Node> foot = new ArrayList<>();
    foot.add(heading(words.plain("table.sum")));
    double[][] columns = JointCounts.transposed(counts);
    for (int j = 0; j < columns.length; j++) {
      foot.add(sum("column-" + j, JointCounts.total(columns[j])));
    }
    foot.add(sum("all", cell.inAll()));
    Element table =
        Element.of(
            "table",
            "table",
            Element.of("caption", "", words.say("table.counts")),
            Element.of("thead", "", Element.of("tr", "", head)),
            Element.of("tbody", "", body),
            Element.of("tfoot", "", Element.of("tr", "total", foot)));
    return Element.of("div", "scroll", table)
        .with("tabindex", 0)
        .with("role", "region")
        .with("aria-label", words.plain("table.counts"));
  }

  private static Element column(String cssClass, String name) {
    return Element.of("th", cssClass, new Text(name)).with("scope", "col");
  }

  private static Element heading(String name) {
    return Element.of("th", "", new Text(name)).with("scope", "row");
  }

  private static Element sum(String mark, double value) {
    Element sum = Element.of("span", "out live", Num.upTo(value, 2)).with("data-mark", mark);
    return Element.of("td", "num", sum);
  }

  private Element row(int i, Words words) {
    double[] counts = cell.counts()[i];
    List<Node> cells = new ArrayList<>();
    cells.add(heading(words.plain("first." + Counts.before(i))));
    for (int j = 0; j < counts.length; j++) {
      cells.add(Element.of("td", "num", count(i, j, words)));
    }
    cells.add(sum("row-" + i, JointCounts.total(counts)));
    return Element.of("tr", i == cell.row() ? "lit" : "", cells).keyed("row-" + i);
  }

  private Element count(int i, int j, Words words) {
    double[] counts = cell.counts()[i];
    Num shown = Num.upTo(counts[j], 2);
    String label =
        words.plain(
            Message.of("handle").with("before", Counts.before(i)).with("after", Counts.after(j)));
    return Element.of("span", "scrub", shown)
        .with("role", "slider")
        .with("tabindex", 0)
        .with("aria-label", label)
        .with("aria-valuemin", Counts.COUNTS.min())
        .with("aria-valuemax", Counts.COUNTS.max())
        .with("aria-valuenow", counts[j])
        .with("aria-valuetext", shown.text())
        .with("data-drag", Counts.COUNTS.id() + "." + (i * counts.length + j))
        .with("data-axis", "x")
        .with("data-per-pixel", PER_PIXEL);
  }
}
