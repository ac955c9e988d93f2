package forwardpass.site.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbrokenTest {
  /** In the second column a tilde stands for a space that does not break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "of shape (2, 5, 768) here | of shape (2,~5,~768) here",
        "the list [-1, 0.5], once | the list [-1,~0.5], once",
        "(as in 2, 3 and more) | (as in 2, 3 and more)",
        "a 2 × 3 matrix of 4.72 MB | a 2~×~3 matrix of 4.72~MB",
        "80 % of 3 bits | 80~% of 3~bits",
        "of GPT-2 {{share}} % and {{size}} MB | of GPT-2 {{share}}~% and {{size}}~MB",
        "{{rows}} × {{width}} numbers | {{rows}}~×~{{width}} numbers",
        "3 msgs, 5 bitsets | 3 msgs, 5 bitsets"
      })
  void holdsListsAndMeasuresTogether(String text, String held) {
    assertEquals(held.replace('~', '\u00a0'), Unbroken.of(text));
  }
}
