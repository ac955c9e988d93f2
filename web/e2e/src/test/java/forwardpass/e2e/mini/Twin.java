package forwardpass.e2e.mini;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.words.Words;
import java.util.List;

/**
 * The same lesson on the JVM, living through the same events. At any moment its print, read by the
 * browser's own parser, must be what the page shows.
 */
final class Twin {
  /** Sorted attributes, and none of the classes that the client lends for a moment. */
  private static final String SAME =
      """
      ([lesson, html]) => {
        const print = (node) => {
          if (node.nodeType === Node.TEXT_NODE) return JSON.stringify(node.data);
          const attributes = [...node.attributes]
            .map(({ name, value }) => [name, name === "class"
              ? value.split(" ").filter((c) => c !== "changed" && c !== "dragging").join(" ")
              : value])
            .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
            .sort().join("");
          const children = [...node.childNodes].map(print).join("");
          return `<${node.namespaceURI}:${node.localName}${attributes}>${children}</>`;
        };
        const parsed = document.createElement("div");
        parsed.innerHTML = html;
        const view = document.querySelector(`#${lesson} .lesson-view`);
        return [print(parsed.firstChild), [...view.childNodes].map(print).join("")];
      }
      """;

  private final Page page;
  private final String anchor;
  private final Session<?> session;
  private final Words words;

  Twin(Page page, String anchor, Session<?> session) {
    this.page = page;
    this.anchor = anchor;
    this.session = session;
    this.words = MiniSite.words().scoped(session.lesson().id());
  }

  Locator on(String selector) {
    return page.locator("#" + anchor + " " + selector);
  }

  /** The field of a parameter; where it has cells too, its text, which is brought to sight. */
  Locator field(String parameter) {
    Locator field = page.locator("[id='" + anchor + "." + parameter + "']");
    field.evaluate("e => { const text = e.closest('.as-text'); if (text) text.open = true; }");
    return field;
  }

  String value(String parameter) {
    return session.parameters().text(parameter);
  }

  void set(String parameter, String text) {
    session.set(session.parameters().withText(parameter, text).get());
  }

  void happens(Event event) {
    session.dispatch(event);
  }

  void assertSame(String after) {
    String html = HtmlPrinter.print(session.view(words));
    @SuppressWarnings("unchecked") // the script returns two strings
    List<String> both = (List<String>) page.evaluate(SAME, List.of(anchor, html));
    assertEquals(both.get(0), both.get(1), "the view after " + after);
  }
}
