package forwardpass.lessons.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.node.Nodes;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void anyTextTravels() {
    List<String> first = List.of("", " a", "\n", "\t\\n", "\\", "\r\n\t", "ü日😀");
    List<String> second = List.of("\\\\t", "x");
    String text =
        Fields.line(first.toArray(new String[0]))
            + "\n"
            + Fields.line(second.toArray(new String[0]));
    assertEquals(List.of(first, second), Fields.of(text));
  }

  @Test
  void whatCannotBeSeenHasAMark() {
    assertEquals("·a·b↵", Nodes.text(List.of(new Piece(" a b\n").node())));
    assertEquals("⇥␍", Nodes.text(List.of(new Piece("\t\r").node())));
    assertEquals("", Nodes.text(List.of(new Piece("").node())));
  }
}
