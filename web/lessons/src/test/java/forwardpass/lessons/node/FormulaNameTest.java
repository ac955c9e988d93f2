package forwardpass.lessons.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaNameTest {
  private static final Element INPUT = Element.of("input", "");
  private static final Node SQUARE =
      Element.of(
          "span",
          "formula",
          Element.of(
              "math",
              "",
              Element.of("msup", "", Element.of("mi", "", new Text("x")), new Text("2"))));

  @Test
  void namesAFieldByItsFormulaWhereNoTextDoes() {
    assertEquals("x2", FormulaName.on(INPUT, List.of(SQUARE)).attr("aria-label"));
    assertEquals(" x2", FormulaName.on(INPUT, List.of(new Text(" "), SQUARE)).attr("aria-label"));
  }

  @Test
  void leavesAFieldThatTextNames() {
    assertNull(FormulaName.on(INPUT, List.of(new Text("at "), SQUARE)).attr("aria-label"));
    assertNull(FormulaName.on(INPUT, List.of(new Num(2, "2"))).attr("aria-label"));
  }
}
