package forwardpass.lessons.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.node.Nodes;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {
  @Test
  void whatCannotBeSeenHasAMark() {
    assertEquals("·a·b↵", Nodes.text(List.of(new Piece(" a b\n").node())));
    assertEquals("⇥␍", Nodes.text(List.of(new Piece("\t\r").node())));
    assertEquals("", Nodes.text(List.of(new Piece("").node())));
  }
}
