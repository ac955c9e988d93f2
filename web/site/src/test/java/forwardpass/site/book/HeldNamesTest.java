package forwardpass.site.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GPT-2's pattern|<span class=\"held\">GPT-2</span>'s pattern",
        "GPT-4o or GPT-3.5.|<span class=\"held\">GPT-4o</span> or <span class=\"held\">GPT-3.5</span>.",
        "UTF-8|<span class=\"held\">UTF-8</span>",
        "well-known, t-SNE, 3-4|well-known, t-SNE, 3-4"
      })
  void holdsANameWithItsNumber(String text, String printed) {
    List<Node> out = new ArrayList<>();
    HeldNames.add(text, out);
    assertEquals(printed, HtmlPrinter.print(out));
  }
}
