package forwardpass.client.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import forwardpass.client.dom.DomElement;
import forwardpass.client.fake.FakeDom;
import forwardpass.client.fake.FakeElement;
import forwardpass.client.fake.FakeEvent;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatcherTest {
  private static final String HTML = "http://www.w3.org/1999/xhtml";

  private final FakeDom dom = new FakeDom();
  private final FakeElement place = dom.createElementNS(HTML, "div");
  private final List<DomElement> lit = new ArrayList<>();
  private final Patcher patcher = new Patcher(new Renderer(dom), lit::add);

  private static Element list(String... keys) {
    List<Node> items = new ArrayList<>();
    for (String key : keys) {
      items.add(Element.of("li", "", new Text(key)).keyed(key));
    }
    return Element.of("ul", "", items);
  }

  private FakeElement shown() {
    return place.children().get(0);
  }

  /** What a new document would show: the truth that every patch is held to. */
  private static String fresh(Node node) {
    FakeDom dom = new FakeDom();
    FakeElement place = dom.createElementNS(HTML, "div");
    new Patcher(new Renderer(dom), output -> {}).adopt(place, node);
    return place.print();
  }

  @Test
  void touchesNothingWhereNothingChanged() {
    Live live = patcher.adopt(place, list("a", "b"));
    dom.changes = 0;
    patcher.patch(place, live, list("a", "b"));
    assertEquals(0, dom.changes);
  }

  @Test
  void changesOneTextAndOneAttributeInPlace() {
    Live live = patcher.adopt(place, Element.of("p", "old", new Text("x"), Num.whole(1)));
    FakeElement before = shown();
    dom.changes = 0;
    patcher.patch(place, live, Element.of("p", "new", new Text("x"), Num.whole(2)));
    assertEquals("<" + HTML + ":div><" + HTML + ":p class=new>\"x2\"</></>", place.print());
    assertEquals(2, dom.changes);
    assertSame(before, shown());
  }

  @Test
  void adoptsWhatIsThereAndMakesAnewWhatIsNot() {
    patcher.adopt(place, list("a", "b"));
    FakeElement printed = shown();
    dom.changes = 0;
    Live live = patcher.adopt(place, list("a", "b"));
    assertSame(printed, live.dom());
    assertEquals(0, dom.changes);
    patcher.adopt(place, list("a", "c"));
    assertNotSame(printed, shown());
    assertEquals(fresh(list("a", "c")), place.print());
  }

  @Test
  void movesKeyedChildrenAndRemakesNone() {
    Live live = patcher.adopt(place, list("a", "b", "c", "d"));
    List<FakeElement> before = List.copyOf(shown().children());
    dom.changes = 0;
    patcher.patch(place, live, list("d", "a", "b", "c"));
    assertEquals(1, dom.changes); // only the last came to the front
    assertSame(before.get(3), shown().children().get(0));
    assertSame(before.get(0), shown().children().get(1));
    patcher.patch(place, live, list("c", "x", "a"));
    assertSame(before.get(2), shown().children().get(0));
    assertSame(before.get(0), shown().children().get(2));
    assertEquals(fresh(list("c", "x", "a")), place.print());
  }

  @Test
  void anotherKeyIsAnotherElement() {
    Live live = patcher.adopt(place, Element.of("p", "").keyed("one"));
    FakeElement before = shown();
    patcher.patch(place, live, Element.of("p", "").keyed("two"));
    assertNotSame(before, shown());
  }

  @Test
  void makesSvgAndMathInTheirOwnNamespaces() {
    Element inner = Element.of("p", "", Element.of("math", "", Element.of("mi", "")));
    Element svg = Element.of("svg", "", Element.of("foreignObject", "", inner));
    Live live = patcher.adopt(place, Element.of("div", ""));
    patcher.patch(place, live, Element.of("div", "", svg, Element.of("b", "")));
    assertEquals(
        "<H:div><H:div><S:svg><S:foreignObject><H:p><M:math><M:mi></></></></></><H:b></></></>",
        place
            .print()
            .replace(HTML, "H")
            .replace("http://www.w3.org/2000/svg", "S")
            .replace("http://www.w3.org/1998/Math/MathML", "M"));
  }

  @Test
  void lightsUpTheOutputsWhoseTextChanged() {
    Element same = Element.of("output", "out", Num.whole(1));
    Live live =
        patcher.adopt(place, Element.of("p", "", same, Element.of("output", "out", Num.whole(2))));
    patcher.patch(
        place, live, Element.of("p", "", same, Element.of("output", "out live", Num.whole(3))));
    assertEquals(List.of(shown().children().get(1)), lit);
  }

  @Test
  void showsWhatANewDocumentWouldAfterAnyChange() {
    for (int seed = 0; seed < 300; seed++) {
      Rng rng = Rng.seeded(seed);
      Node first = tree(rng, 3);
      Live live = patcher.adopt(place, first);
      for (int step = 0; step < 5; step++) {
        Node next = tree(rng, 3);
        live = patcher.patch(place, live, next);
        assertEquals(fresh(next), place.print(), "seed " + seed + ", step " + step);
      }
    }
  }

  private static Node tree(Rng rng, int depth) {
    List<Node> children = new ArrayList<>();
    int count = depth == 0 ? 0 : rng.nextInt(5);
    for (int i = 0; i < count; i++) {
      children.add(
          rng.nextInt(3) == 0
              ? new Text(List.of("", "x", "y z").get(rng.nextInt(3)))
              : tree(rng, depth - 1));
    }
    String tag = List.of("div", "p", "svg", "g").get(rng.nextInt(4));
    Element element = Element.of(tag, rng.nextInt(2) == 0 ? "" : "c" + rng.nextInt(3), children);
    Element dressed = rng.nextInt(3) == 0 ? element.with("id", rng.nextInt(3)) : element;
    return rng.nextInt(2) == 0 ? dressed.keyed("k" + rng.nextInt(4)) : dressed;
  }

  private static Element fold(String inside) {
    return Element.of(
        "details",
        "",
        Element.of("summary", "", new Text("more")),
        Element.of("p", "", new Text(inside)));
  }

  /** As the builder prints a fold for a page with scripts: its insides as a text. */
  private Live printedFold(String inside) {
    Element waits = Element.of("noscript", "", new Text("<p>" + inside + "</p>"));
    Element printed = fold(inside).containing(fold(inside).children().get(0), waits);
    new Renderer(dom).fill(place, List.of(printed));
    return patcher.adopt(place, fold(inside));
  }

  @Test
  void keepsFoldsEmptyUntilTheyAreOpened() {
    Live live = printedFold("old");
    FakeElement before = shown();
    patcher.patch(place, live, fold("new"));
    assertSame(before, shown());
    assertEquals("more", place.getTextContent());
  }

  @Test
  void fillsAFoldThatWasOpenedBeforeAnybodyListened() {
    Element waits = Element.of("noscript", "", new Text("<p>old</p>"));
    Element printed = fold("old").containing(fold("old").children().get(0), waits);
    new Renderer(dom).fill(place, List.of(printed));
    shown().setAttribute("open", "");
    patcher.adopt(place, fold("old"));
    assertEquals("moreold", place.getTextContent());
  }

  @Test
  void fillsAnOpenedFoldWithTheLatest() {
    Live live = printedFold("old");
    patcher.patch(place, live, fold("new"));
    shown().fire(FakeEvent.of("toggle"));
    assertEquals(fresh(fold("new")), place.print());
    patcher.patch(place, live, fold("newer"));
    assertEquals(fresh(fold("newer")), place.print());
    shown().fire(FakeEvent.of("toggle"));
    assertEquals(fresh(fold("newer")), place.print());
  }

  @Test
  void adoptsAFoldThatWasOpenedBefore() {
    new Renderer(dom).fill(place, List.of(fold("old")));
    dom.changes = 0;
    Live live = patcher.adopt(place, fold("old"));
    assertEquals(0, dom.changes);
    patcher.patch(place, live, fold("new"));
    assertEquals(fresh(fold("new")), place.print());
  }
}
