package forwardpass.lessons.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import org.junit.jupiter.api.Test;

class TableBuilderTest {
  private static String body(TableBuilder table) {
    String html = HtmlPrinter.print(table.table().lower(new EchoWords()));
    return html.substring(html.indexOf("<tbody>") + 7, html.indexOf("</tbody>"));
  }

  @Test
  void isTheTableThatIsGivenWhole() {
    TableBuilder built = TableBuilder.of("caption", "what", "x").column(Message.of("y"));
    built.saidRow("a").given(0.5).fixed(2, 1);
    built.row(1).css("total").said("sum").empty(1).sized(1, 2e7);
    DataTable whole =
        DataTable.of("caption", "what", "x", "y")
            .row(
                "a",
                DataTable.said("row.a"),
                DataTable.given(Num.exact(0.5)),
                DataTable.live(Num.fixed(1, 2)))
            .marked(
                "total",
                "1",
                DataTable.said("sum"),
                words -> new forwardpass.lessons.node.Text(""),
                DataTable.live(Num.sized(2e7, 1)));
    EchoWords words = new EchoWords();
    assertEquals(
        HtmlPrinter.print(whole.lower(words)), HtmlPrinter.print(built.table().lower(words)));
  }

  @Test
  void lightsARowOnlyWhereItIsLit() {
    TableBuilder table = TableBuilder.of("caption", "x");
    table.row("a").litWhen(false).said("a");
    table.row("b").litWhen(true).said("b");
    assertEquals(
        "<tr><th scope=\"row\"><span>a</span></th></tr>"
            + "<tr class=\"lit\"><th scope=\"row\"><span>b</span></th></tr>",
        body(table));
  }

  @Test
  void refusesARowWithMoreCellsThanColumns() {
    TableBuilder table = TableBuilder.of("caption", "x");
    table.row("a").upTo(1, 2, 3);
    IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, table::table);
    assertEquals("table: row a has 2 cells, the head 1", fault.getMessage());
  }
}
