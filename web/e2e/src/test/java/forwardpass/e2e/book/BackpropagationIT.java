package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** A reader with an expression of their own: typed, mended, stepped, foretold. */
class BackpropagationIT extends BookPages {
  @Test
  void anExpressionIsTypedMendedSteppedAndForetold(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "backpropagation/", "demo-backprop");
    Locator demo = page.locator("#demo-backprop");
    Locator expression = page.locator("[id='demo-backprop.f']");

    expression.fill("(x*y))^2");
    Locator fault = demo.locator(".lesson-controls .field-error");
    assertThat(fault).containsText("Column 6: a ) closes nothing.");
    assertThat(fault.locator("mark")).hasText(")");
    assertThat(expression).hasAttribute("aria-invalid", "true");
    expression.fill("(x*y)^2");
    assertThat(fault).isHidden();

    Locator numbers = demo.locator(".opgraph-values input");
    assertThat(numbers).hasCount(2);
    numbers.nth(1).fill("3");
    assertThat(demo.locator(".opgraph")).containsText("36");

    Locator guess = demo.locator("[data-answer=guess]");
    guess.fill("36");
    guess.press("Enter");
    assertThat(demo.locator(".verdict")).containsText("That is f itself");
    guess.fill("1");
    guess.press("Enter");
    assertThat(demo.locator(".playbar-at")).hasText("1 of 4");
    assertThat(guess).hasValue("");
    guess.fill("12");
    guess.press("Enter");
    assertThat(demo.locator(".solved")).hasText("Foretold so far: 2");
    assertTrue(
        (boolean) guess.evaluate("field => field === document.activeElement"),
        "it keeps the focus");

    demo.locator("[data-action=on]").click();
    demo.locator("[data-action=on]").click();
    assertThat(demo.locator(".opgraph-parts > .scroll")).containsText("36"); // ∂x, measured too
    Locator ring = demo.locator(".opgraph-track .handle");
    ring.focus();
    ring.press("Home");
    assertThat(demo.locator(".playbar-at")).hasText("0 of 4");

    demo.locator("[data-action=example-layer-norm]").click();
    assertThat(expression).hasValue("x = [a,b,c]; d = x - mean(x); s = sqrt(mean(d^2)); d[0]/s");
    assertThat(numbers).hasCount(3);
    Locator leaf = demo.locator(".opgraph .handle").first();
    leaf.focus();
    leaf.press("ArrowRight");
    assertThat(numbers.first()).hasValue("1.1");
    demo.locator("[data-action=play]").click();
    assertThat(demo.locator(".playbar-at")).hasText("1 of 19");
    demo.locator("[data-action=pause]").click();
    page.reload();
    Book.awaken(page, "demo-backprop");
    assertThat(numbers.first()).hasValue("1.1");
  }

  /** The graph is wider than a phone, and the gradients begin at its far end. */
  @Test
  void everyStepIsInSightOnAPhone(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "backpropagation/", "demo-backprop");
    page.setViewportSize(360, 800);
    Locator demo = page.locator("#demo-backprop");
    demo.locator("[data-action=example-layer-norm]").click();
    Locator frame = demo.locator(".opgraph-frame");
    for (int step = 1; step <= 19; step++) {
      demo.locator("[data-action=on]").click();
      assertThat(demo.locator(".playbar-at")).hasText(step + " of 19");
      BoundingBox window = frame.boundingBox();
      BoundingBox now = demo.locator("[data-in-sight]").boundingBox();
      double middle = now.x + now.width / 2;
      assertTrue(middle > window.x && middle < window.x + window.width, "step " + step);
      assertTrue(
          now.width > window.width
              || (now.x >= window.x && now.x + now.width <= window.x + window.width),
          "step " + step + " is cut off");
    }
    frame.evaluate("frame => { frame.scrollLeft = 200; }"); // the reader looks elsewhere
    demo.locator(".opgraph-values input").first().fill("2");
    assertThat(demo.locator(".opgraph")).containsText("u₁ = 3.333");
    assertEquals(200, ((Number) frame.evaluate("frame => frame.scrollLeft")).intValue());
  }
}
