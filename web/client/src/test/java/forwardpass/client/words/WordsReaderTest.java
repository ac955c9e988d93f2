package forwardpass.client.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordsReaderTest {
  @Test
  void readsTextsHolesAndElements() {
    Map<String, List<Node>> words =
        WordsReader.read(
            """
            {"a.b": ["x is ", {"hole":"x"}, ["em", {}, "so", ["br", {}]]],
             "empty":[],
             "m":[["math",{"display":"block","class":"q"},["mi",{},{"hole":"v"}]]]}
            """);
    Element em = new Element("em", "", List.of(), List.of(new Text("so"), Element.of("br", "")));
    assertEquals(List.of(new Text("x is "), new Hole("x"), em), words.get("a.b"));
    assertEquals(List.of(), words.get("empty"));
    Element mi = new Element("mi", "", List.of(), List.of(new Hole("v")));
    List<Attr> attrs = List.of(Attr.of("display", "block"), Attr.of("class", "q"));
    Element math = (Element) Objects.requireNonNull(words.get("m")).get(0);
    assertEquals(List.of(mi), math.children());
    assertEquals(
        attrs.stream().map(Attr::value).toList(), math.attrs().stream().map(Attr::value).toList());
  }

  @Test
  void readsEveryEscape() {
    String json = "{\"k\":[\"\\\"\\\\\\/\\n\\t\\r\\b\\f\\u00e9\\ud835\\uDD38\\u003c\"]}";
    assertEquals(
        List.of(new Text("\"\\/\n\t\r\b\f\u00e9\ud835\udd38<")), WordsReader.read(json).get("k"));
  }

  @Test
  void anEmptyObjectIsNoWords() {
    assertTrue(WordsReader.read(" { } ").isEmpty());
  }

  @Test
  void saysWhereTheFormIsLeft() {
    for (String json :
        List.of(
            "",
            "[]",
            "{\"a\"}",
            "{\"a\":1}",
            "{\"a\":[1]}",
            "{\"a\":[\"x\"",
            "{\"a\":[\"x",
            "{\"a\":[{\"whole\":\"x\"}]}",
            "{\"a\":[[\"em\"]]}",
            "{\"a\":[\"\\u12\"]}",
            "{\"a\":[\"\\",
            "{\"a\":[] \"b\":[]}")) {
      IllegalArgumentException fault =
          assertThrows(IllegalArgumentException.class, () -> WordsReader.read(json), json);
      assertTrue(String.valueOf(fault.getMessage()).contains("at character"), json);
    }
  }
}
