package forwardpass.lessons.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import org.junit.jupiter.api.Test;

class PanelTest {
  private static final EchoWords WORDS = new EchoWords();

  private static String html(Panel panel) {
    return HtmlPrinter.print(panel.view().lower(WORDS));
  }

  @Test
  void announcesOnceWhatSentencesCiteToo() {
    Panel panel =
        Panel.saying("describe").announce("x", Num.upTo(0.5, 2), "x.0").announce("n", 3).verdict();
    Named citation = panel.named().get(0);
    assertEquals("<p class=\"verdict-line\">describe x=0.5 n=3</p>", html(panel));
    assertEquals("x", citation.name());
    assertEquals("x.0", citation.mark());
    assertEquals(1, panel.named().size());
  }

  @Test
  void wrapsSeveralPartsAndLeavesOneAlone() {
    Panel one = Panel.saying("a").error();
    assertEquals("<p class=\"says-error\">a</p>", html(one));
    assertEquals(
        "<div><p class=\"says-error\">a</p><p>b</p></div>", html(one.with(Say.paragraph("b"))));
    assertEquals(
        "<div class=\"checks\"><p class=\"verdict-line\">a</p></div>",
        html(Panel.saying("a").in("checks").verdict()));
  }

  @Test
  void describesThePictureByWhatItSays() {
    TableBuilder table = TableBuilder.of("caption", "column");
    table.row(0).fixed(1, 2);
    String html = html(Panel.saying("describe").figure(words -> Num.whole(7), table));
    assertEquals(0, html.indexOf("<div class=\"figure\">7<p class=\"unseen\">describe</p>"), html);
  }

  @Test
  void refusesToAnnounceAfterAPartThatMayShowIt() {
    Panel panel = Panel.saying("describe").verdict();
    IllegalStateException fault =
        assertThrows(IllegalStateException.class, () -> panel.announce("x", 1));
    assertEquals("panel: x is announced after 1 parts", fault.getMessage());
  }
}
