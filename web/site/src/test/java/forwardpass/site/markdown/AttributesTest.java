package forwardpass.site.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {
  @Test
  void readsIdKeysQuotedValuesAndFlags() {
    Attributes read =
        Attributes.parse("{#example-210 lesson=steps z=\"2, 1, 0\" wide java=a.B#c(double[])}");
    assertEquals("example-210", read.id());
    assertEquals(
        Map.of("lesson", "steps", "z", "2, 1, 0", "wide", "", "java", "a.B#c(double[])"),
        read.values());
  }

  @Test
  void readsNothing() {
    assertEquals(Attributes.NONE, Attributes.parse("{}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "id", "{a=1 a=2}", "{a=\"open}", "{=1}", "{#1}", "{a=1}{b=2}", "{a==}x"})
  void refusesWhatIsNotOfThatForm(String text) {
    assertThrows(IllegalArgumentException.class, () -> Attributes.parse(text));
  }
}
