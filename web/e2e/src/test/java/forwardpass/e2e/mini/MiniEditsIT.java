package forwardpass.e2e.mini;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitUntilState;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a reader changes on a page of every kind of lesson, on both runtimes, under the book's own
 * policy.
 */
class MiniEditsIT extends MiniPage {
  @ParameterizedTest
  @EnumSource(Engine.class)
  void adoptsThePrintedDocumentWithoutRemakingIt(Engine engine, Reader reader) {
    reader
        .context()
        .route(
            "**/boot.js*",
            route -> {
              try {
                Thread.sleep(300); // long enough to take hold of what was printed
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              route.resume();
            });
    reader.expectError("lesson unknown");
    Page page = reader.context().newPage();
    page.navigate(
        address(engine, ""), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    ElementHandle output = page.waitForSelector("#everything .lesson-view output");
    ElementHandle point = page.waitForSelector("#everything .handle");
    assertThat(page.locator("#everything")).hasAttribute("data-state", "live");
    page.locator("[id='everything.T']").fill("2");
    assertThat(page.locator("#everything .lesson-view output").first()).hasText("1.000");
    assertTrue((boolean) output.evaluate("e => e.isConnected"));
    assertTrue((boolean) point.evaluate("e => e.isConnected"));
  }

  /** Counts what changes in copies of the views, and in the views themselves once they live. */
  private static final String WATCH =
      """
      const clone = Node.prototype.cloneNode;
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      window.rehearsed = 0;
      window.seen = 0;
      Node.prototype.cloneNode = function (deep) {
        const copy = clone.call(this, deep);
        if (this.isConnected && this.matches?.("#everything .lesson-view[data-watched]")) {
          new MutationObserver((changes) => (window.rehearsed += changes.length)).observe(copy, all);
        }
        return copy;
      };
      document.addEventListener("DOMContentLoaded", () => {
        const view = document.querySelector("#everything .lesson-view");
        view.dataset.watched = "";
        new MutationObserver((changes) => (window.seen += changes.length)).observe(view, all);
      });
      """;

  @ParameterizedTest
  @EnumSource(Engine.class)
  void rehearsesOutOfTheReadersSight(Engine engine, Reader reader) {
    reader.context().addInitScript(WATCH);
    Page page = open(reader, engine);
    page.waitForFunction("() => rehearsed >= 10"); // a function: an expression would need eval
    assertEquals(0, page.evaluate("seen"));
    assertEquals(0, page.evaluate("localStorage.length"));
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void showsWhatTheJvmPrintsAfterEveryEdit(Engine engine, Reader reader) {
    Page page = open(reader, engine);
    Twin twin = everything(page);
    twin.assertSame("mounting");
    String[][] edits = {
      {"T", "0.3"},
      {"z", "1, 2, 3, 4"},
      {"seed", "8"},
      {"name", "q & <r>"},
      {"z", "-0.125 9"},
      {"T", "4.999"},
      {"seed", "11"},
      {"z", "[1;2;3;4;5;6]"},
      {"name", ""}
    };
    for (String[] edit : edits) {
      twin.field(edit[0]).fill(edit[1]);
      twin.set(edit[0], edit[1]);
      twin.assertSame(edit[0] + " = " + edit[1]);
    }
    for (String order : List.of("reversed", "sorted", "given")) {
      twin.on("input[type=radio][value=" + order + "]").check();
      twin.set("order", order);
      twin.assertSame(order);
    }
    for (String digits : List.of("none", "four")) {
      twin.field("digits").selectOption(digits);
      twin.set("digits", digits);
      twin.assertSame(digits + " digits");
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void saysBesideTheFieldWhatIsWrongAndKeepsTheLastValidValue(Engine engine, Reader reader) {
    Page page = open(reader, engine);
    Twin twin = everything(page);
    String[][] edits = {
      {"T", "abc", "abc is no number."},
      {"T", "99", "99 is above 5."},
      {"T", "", "missing"},
      {"seed", "1.5", "no whole number"},
      {"z", "1", "1 numbers, at least 2"},
      {"name", "a1", "No digits in a name: a1"},
      {"z", "1, x", "x is no number"}
    };
    for (String[] edit : edits) {
      twin.field(edit[0]).fill(edit[1]);
      Locator error = page.locator("[id='everything." + edit[0] + "-error']");
      assertThat(error).isVisible();
      assertThat(error).containsText(edit[2]);
      assertThat(twin.field(edit[0])).hasAttribute("aria-invalid", "true");
      assertThat(twin.field(edit[0])).hasValue(edit[1]);
      twin.assertSame("the draft " + edit[1]);
    }
    twin.field("T").fill("2");
    twin.set("T", "2");
    assertThat(page.locator("[id='everything.T-error']")).isHidden();
    assertFalse((boolean) twin.field("T").evaluate("e => e.hasAttribute('aria-invalid')"));
    twin.assertSame("a valid text again");
    assertThat(twin.field("z")).hasValue("1, x"); // another field's draft is left alone
    page.reload();
    assertThat(page.locator("#everything")).hasAttribute("data-state", "live");
    assertThat(twin.field("z")).hasValue("1, x");
    assertThat(page.locator("[id='everything.z-error']")).containsText("x is no number");
    assertThat(twin.field("T")).hasValue("2");
    twin.assertSame("a reload");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aDragOfAHundredStepsKeepsPointerFocusAndElement(Engine engine, Reader reader) {
    Page page = open(reader, engine);
    Twin twin = everything(page);
    Locator handle = twin.on("[data-drag=T] circle");
    ElementHandle before = twin.on("[data-drag=T]").elementHandle();
    page.evaluate(
        "() => { window.lost = 0; document.querySelector('[data-drag=T]')"
            + ".addEventListener('lostpointercapture', () => window.lost++); }");
    handle.scrollIntoViewIfNeeded();
    BoundingBox box = handle.boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    for (int step = 1; step <= 100; step++) {
      page.mouse().move(x + 2 * step, y + step);
    }
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => done()))");
    assertEquals(0, page.evaluate("() => window.lost"));
    assertTrue((boolean) before.evaluate("e => e.isConnected && document.activeElement === e"));
    page.mouse().up();
    twin.set("T", "3.5"); // 1 + 200 pixels × 0.0125
    assertThat(twin.field("T")).hasValue("3.5");
    assertEquals("3.5", twin.on(".slider").inputValue());
    twin.assertSame("the drag");
    assertFalse((boolean) before.evaluate("e => e.classList.contains('dragging')"));
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void dragsInThePlaneAndScrubsANumber(Engine engine, Reader reader) {
    Page page = open(reader, engine);
    Twin twin = everything(page);
    Drag.byMouse(twin.on("[data-drag-x] circle"), 20, -30);
    twin.set("z", "3, 4, 0.5"); // 2 + 20 × 0.05, 1 + 30 × 0.1
    assertThat(twin.field("z")).hasValue("3, 4, 0.5");
    twin.assertSame("a drag in the plane");
    Drag.byMouse(twin.on(".scrub"), -40, 0);
    twin.set("z", "3, 2, 0.5");
    assertThat(twin.field("z")).hasValue("3, 2, 0.5");
    twin.assertSame("scrubbing");
    Drag.byMouse(twin.on("[data-drag-x] circle"), 2000, 0);
    twin.set("z", "9, 2, 0.5");
    assertThat(twin.field("z")).hasValue("9, 2, 0.5");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void keysStepWhatCanBeDragged(Engine engine, Reader reader) {
    Page page = open(reader, engine);
    Twin twin = everything(page);
    Locator slide = twin.on("[data-drag=T]");
    String[][] keys = {
      {"ArrowRight", "1.1"},
      {"ArrowUp", "1.2"},
      {"Shift+ArrowRight", "2.2"},
      {"ArrowLeft", "2.1"},
      {"PageDown", "1.1"},
      {"End", "5"},
      {"ArrowRight", "5"},
      {"Home", "0.1"},
      {"PageUp", "1.1"}
    };
    for (String[] key : keys) {
      slide.press(key[0]);
      twin.set("T", key[1]);
      assertThat(twin.field("T")).hasValue(key[1]);
      twin.assertSame(key[0]);
      assertThat(slide).isFocused();
    }
    twin.on("[data-drag-x]").press("ArrowUp");
    twin.on("[data-drag-x]").press("ArrowLeft");
    twin.set("z", "1.75, 1.25, 0.5");
    twin.assertSame("arrows in the plane");
    twin.field("seed").press("ArrowDown");
    twin.set("seed", "2");
    assertThat(twin.field("seed")).hasValue("2");
    twin.assertSame("stepping in the field itself");
    twin.on(".slider").press("ArrowRight");
    twin.set("T", "1.2");
    assertThat(twin.field("T")).hasValue("1.2");
    twin.assertSame("the slider's own key");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void movesItemsWithoutTakingTheFocusFromThem(Engine engine, Reader reader) {
    Page page = open(reader, engine);
    Twin twin = everything(page);
    twin.on(".lesson-view details").evaluate("e => e.open = true");
    Locator item = twin.on("button:text-is('item 0')");
    item.focus();
    twin.on("input[value=reversed]")
        .evaluate(
            "e => { e.checked = true; e.dispatchEvent(new Event('change', {bubbles: true})); }");
    twin.set("order", "reversed");
    assertThat(item).isFocused();
    assertTrue((boolean) twin.on(".lesson-view details").evaluate("e => e.open"));
    twin.on(".lesson-view details").evaluate("e => e.open = false");
    twin.assertSame("reversing");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void leavesTextAloneWhileAnInputMethodComposes(Engine engine, Reader reader) {
    Page page = open(reader, engine);
    Twin twin = everything(page);
    twin.field("name").focus();
    twin.field("name").press("End");
    var session = page.context().newCDPSession(page);
    JsonObject composing = new JsonObject();
    composing.addProperty("text", "か1");
    composing.addProperty("selectionStart", 2);
    composing.addProperty("selectionEnd", 2);
    session.send("Input.imeSetComposition", composing);
    assertThat(twin.field("name")).hasValue("zか1");
    assertThat(page.locator("[id='everything.name-error']")).isHidden();
    twin.assertSame("composing");
    JsonObject done = new JsonObject();
    done.addProperty("text", "火");
    session.send("Input.insertText", done);
    assertThat(twin.field("name")).hasValue("z火");
    assertEquals(2, twin.field("name").evaluate("e => e.selectionStart"));
    twin.set("name", "z火");
    twin.assertSame("the composition's end");
  }
}
