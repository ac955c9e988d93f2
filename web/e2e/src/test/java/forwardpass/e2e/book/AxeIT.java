package forwardpass.e2e.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.InBrowser;
import forwardpass.e2e.browser.Reader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That axe would speak up: a page of the book, spoiled. */
@ExtendWith(InBrowser.class)
class AxeIT {
  private static final String SPOIL =
      """
      () => {
        const pale = document.createElement("p");
        pale.textContent = "pale";
        pale.style.color = "#ccc";
        pale.style.background = "#fff";
        document.querySelector("main").append(pale, new Image());
      }
      """;

  @Test
  void findsAnImageWithoutWordsAndPaleLetters(Reader reader) throws IOException {
    try (Book book = Book.open()) {
      Page page = reader.open(book.address("404.html"));
      assertEquals(List.of(), Axe.violations(page, List.of()));
      page.evaluate(SPOIL);
      List<?> all = Axe.violations(page, List.of());
      assertEquals(2, all.size(), all::toString);
      assertTrue(all.get(0).toString().startsWith("color-contrast: "), all::toString);
      assertTrue(all.get(1).toString().startsWith("image-alt: "), all::toString);
      List<?> colours = Axe.violations(page, List.of("color-contrast"));
      assertEquals(1, colours.size(), colours::toString);
      assertEquals(1, Axe.violationsOfColour(page, "light").size()); // all of it is new
      assertEquals(List.of(), Axe.violationsOfColour(page, "light")); // and has been judged
      page.evaluate("() => { document.querySelector('h1').style.color = '#f4f4f4'; }");
      assertEquals(1, Axe.violationsOfColour(page, "light").size());
    }
  }
}
