package forwardpass.lessons.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
  private static final String UNBROKEN = "\u00a0\u2007\u202f";

  @Test
  void blanksAreWhatJavaCallsWhitespaceAndTheSpacesThatDoNotBreak() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean wanted = Character.isWhitespace(c) || UNBROKEN.indexOf(c) >= 0;
      assertEquals(wanted, Blanks.isBlank((char) c), "U+" + Integer.toHexString(c));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "a", " a", "a ", " a b\r\n", "\u3000a\u3000"})
  void textsAreStrippedAsJavaStripsThem(String text) {
    assertEquals(text.strip(), Blanks.strip(text));
    assertEquals(text.stripLeading(), Blanks.stripStart(text));
    assertEquals(text.stripTrailing(), Blanks.stripEnd(text));
    assertEquals(text.isBlank(), Blanks.isBlank(text));
  }

  @Test
  void lettersChangeTheirCaseAndNothingElseDoes() {
    for (int i = 0; i < 128; i++) {
      char c = (char) i;
      assertEquals(Character.toLowerCase(c), Ascii.lower(c));
      assertEquals(Character.toUpperCase(c), Ascii.upper(c));
      assertEquals(Character.digit(c, 16), Ascii.hex(c));
    }
    assertEquals('\u00c4', Ascii.lower('\u00c4'));
    assertEquals("foreignObject".toLowerCase(Locale.ROOT), Ascii.lower("foreignObject"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, -1, 120, Integer.MAX_VALUE, -Integer.MAX_VALUE})
  void wholeNumbersAreReadBack(int number) {
    assertEquals(number, Ascii.whole(Integer.toString(number)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "1.5", "+1", " 1", "2147483648", "99999999999999999999", "x"})
  void whatIsNoWholeNumberIsNamed(String text) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Ascii.whole(text));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.endsWith(": " + text), message);
  }
}
