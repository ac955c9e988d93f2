package forwardpass.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldsTest {
  private static Element fold(Node... inside) {
    List<Node> all = new ArrayList<>(List.of(Element.of("summary", "", new Text("more"))));
    all.addAll(List.of(inside));
    return Element.of("details", "", all);
  }

  private static String printed(Node node) {
    return HtmlPrinter.print(Folds.printed(List.of(node)));
  }

  @Test
  void letsAClosedFoldWaitAsText() {
    Element within = Element.of("div", "", fold(Element.of("p", "", new Text("a"))));
    assertEquals(
        "<div><details><summary>more</summary><noscript><p>a</p></noscript></details></div>",
        printed(within));
  }

  @Test
  void wrapsTheOutermostFoldAlone() {
    assertEquals(
        "<details><summary>more</summary><noscript>"
            + "<details><summary>more</summary>a</details></noscript></details>",
        printed(fold(fold(new Text("a")))));
  }

  @Test
  void leavesWhatIsOpenLinkedToOrFilledIn() {
    Element open = fold(new Text("a")).with(Attr.of("open", ""));
    Element linked = fold(Element.of("p", "").with("id", "here"));
    Element filled = fold(Element.of("p", "", Element.of("input", "")));
    for (Element fold : List.of(open, linked, filled)) {
      assertEquals(HtmlPrinter.print(fold), printed(fold));
    }
  }
}
