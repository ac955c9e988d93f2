package forwardpass.e2e.mini;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitUntilState;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.InBrowser;
import forwardpass.e2e.browser.Reader;
import forwardpass.lessons.lesson.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client on a page of every kind of lesson, on both runtimes, under the book's own policy. */
@ExtendWith(InBrowser.class)
class MiniPageIT {
  private static MiniSite site;

  @BeforeAll
  static void serve() throws IOException {
    site = MiniSite.start();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static Page open(Reader reader, Engine engine, String rest) {
    reader.expectError("lesson unknown"); // that lesson is on every page: it must harm no other
    Page page = reader.open(engine.on(site.address() + rest));
    for (String live : List.of("everything", "asking", "working", "fragile")) {
      assertThat(page.locator("#" + live)).hasAttribute("data-state", "live");
    }
    return page;
  }

  private static Page open(Reader reader, Engine engine) {
    return open(reader, engine, "");
  }

  private static Twin everything(Page page) {
    return new Twin(page, "everything", MiniSite.session("everything"));
  }

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
        engine.on(site.address()), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    ElementHandle output = page.waitForSelector("#everything output");
    ElementHandle point = page.waitForSelector("#everything .handle");
    assertThat(page.locator("#everything")).hasAttribute("data-state", "live");
    page.locator("[id='everything.T']").fill("2");
    assertThat(page.locator("#everything output").first()).hasText("1.000");
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
    page.waitForFunction("rehearsed >= 10");
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
    drag(page, twin.on("[data-drag-x] circle"), 20, -30);
    twin.set("z", "3, 4, 0.5"); // 2 + 20 × 0.05, 1 + 30 × 0.1
    assertThat(twin.field("z")).hasValue("3, 4, 0.5");
    twin.assertSame("a drag in the plane");
    drag(page, twin.on(".scrub"), -40, 0);
    twin.set("z", "3, 2, 0.5");
    assertThat(twin.field("z")).hasValue("3, 2, 0.5");
    twin.assertSame("scrubbing");
    drag(page, twin.on("[data-drag-x] circle"), 2000, 0);
    twin.set("z", "9, 2, 0.5");
    assertThat(twin.field("z")).hasValue("9, 2, 0.5");
  }

  private static void drag(Page page, Locator handle, double dx, double dy) {
    handle.scrollIntoViewIfNeeded();
    BoundingBox box = handle.boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x + dx / 2, y + dy / 2);
    page.mouse().move(x + dx, y + dy);
    page.mouse().up();
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

  @ParameterizedTest
  @EnumSource(Engine.class)
  void asksAnswersChecksAndRemembersWhatHappened(Engine engine, Reader reader) {
    Page page = open(reader, engine);
    Twin twin = new Twin(page, "asking", MiniSite.session("asking"));
    // Disabled: nothing happens, however hard one presses.
    twin.on("button:text-is('another')").click(new Locator.ClickOptions().setForce(true));
    twin.assertSame("a press of a disabled button");
    twin.on("[data-answer=sum]").fill("2");
    twin.on("[value=yes]").check();
    twin.happens(new Event.Answered("sum", "2"));
    twin.happens(new Event.Answered("sure", "yes"));
    twin.on("button:text-is('check 0')").click();
    twin.happens(new Event.Pressed("check"));
    assertThat(twin.on(".verdict")).hasText("Right.");
    assertThat(twin.on("[data-answer=sum]")).hasValue("2");
    twin.on("button:text-is('another')").click();
    twin.happens(new Event.Pressed("another"));
    twin.assertSame("another problem");
    assertThat(twin.on("[data-answer=sum]")).hasValue("");
    twin.on("[data-answer=sum]").fill("4");
    twin.on("[data-answer=sum]").press("Enter");
    twin.happens(new Event.Answered("sum", "4"));
    twin.happens(new Event.Pressed("check"));
    assertThat(twin.on(".verdict")).hasText("Not so.");
    twin.assertSame("Enter");
    assertThat(page.locator("#asking [role=status].live")).hasText("Not so.");
    page.reload();
    assertThat(page.locator("#asking")).hasAttribute("data-state", "live");
    twin.assertSame("a reload");
    assertThat(twin.on("[data-answer=sum]")).hasValue("4");
    assertThat(page.locator("#asking [role=status].live")).hasText("");
    twin.on("[data-tool=reset]").click();
    assertThat(twin.on(".prompt")).hasText("What is 0 + 2?");
    assertEquals(0, page.evaluate("() => localStorage.length"));
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void runsJobsInAWorkerAndStopsThem(Engine engine, Reader reader) {
    reader.expectError("404");
    Page page = open(reader, engine);
    Locator heard = page.locator("#working .heard");
    press(page, "count");
    assertThat(heard).hasText("1; 3; 5 done;");
    assertThat(page.locator("#working")).hasAttribute("data-state", "live");
    press(page, "forever");
    assertThat(heard).containsText("5; ");
    assertThat(page.locator("#working")).hasAttribute("data-state", "busy");
    press(page, "stop");
    assertThat(page.locator("#working")).hasAttribute("data-state", "live");
    page.waitForTimeout(100);
    String then = heard.textContent();
    page.waitForTimeout(200);
    assertEquals(then, heard.textContent());
    press(page, "forever");
    press(page, "count"); // cancels the run before: nothing of it is heard, nor what is on its way
    assertThat(heard).hasText("1; 3; 5 done;");
    press(page, "load");
    assertThat(heard).hasText("5 bytes, 511;");
    press(page, "missing");
    assertThat(heard).containsText("failed: data/none.bin: 404");
    press(page, "tick");
    assertThat(heard).hasText("tick;");
    press(page, "unknown");
    assertThat(heard).containsText("failed: count: no task named unknown");
    press(page, "count");
    assertThat(heard).hasText("1; 3; 5 done;");
    press(page, "broken");
    assertThat(heard).hasText("failed: count: broken;");
    press(page, "count"); // the worker has outlived it
    assertThat(heard).hasText("1; 3; 5 done;");
  }

  private static void press(Page page, String action) {
    page.locator("#working [data-action=" + action + "]").click();
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void fetchesTheFilesOfAJobOnceAndStopsWhenAsked(Engine engine, Reader reader) {
    reader.expectError("404");
    Page page = open(reader, engine);
    List<String> asked = new ArrayList<>();
    reader.context().onRequest(request -> asked.add(request.url()));
    reader.context().route("**/slow.bin", route -> {}); // never comes
    Locator heard = page.locator("#working .heard");
    press(page, "slow");
    assertThat(page.locator("#working")).hasAttribute("data-state", "busy");
    press(page, "stop");
    assertThat(page.locator("#working")).hasAttribute("data-state", "live");
    for (int i = 0; i < 2; i++) {
      press(page, "sum");
      assertThat(heard).hasText("5 bytes, 511 done;");
    }
    assertEquals(1, asked.stream().filter(url -> url.endsWith("bytes.bin")).count());
    press(page, "lost");
    assertThat(heard).hasText("failed: data/none.bin: 404;");
    press(page, "sum");
    assertThat(heard).hasText("5 bytes, 511 done;");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aFailingLessonShowsWhatWasPrintedAndHarmsNoOther(Engine engine, Reader reader) {
    reader.expectError("lesson fragile");
    Page page = open(reader, engine);
    assertThat(page.locator("#unknown")).hasAttribute("data-state", "failed");
    assertThat(page.locator("#unknown .lesson-failed")).isVisible();
    Locator fragile = page.locator("#fragile");
    page.locator("[id='fragile.n']").fill("4");
    assertThat(fragile.locator(".out")).hasText("4");
    page.locator("[id='fragile.n']").fill("6");
    assertThat(fragile).hasAttribute("data-state", "failed");
    assertThat(fragile.locator(".out")).hasText("1");
    assertThat(fragile.locator(".lesson-failed")).isVisible();
    Twin twin = everything(page);
    twin.field("T").fill("2");
    twin.set("T", "2");
    twin.assertSame("another lesson's failure");
  }

  /** In Wasm a read beyond an array is a trap, which no catch in Java sees. */
  @Test
  void aTrapInWasmFailsThatLessonAlone(Reader reader) {
    reader.expectError("lesson fragile");
    Page page = open(reader, Engine.WASM);
    page.locator("[id='fragile.n']").fill("9");
    assertThat(page.locator("#fragile")).hasAttribute("data-state", "failed");
    assertThat(page.locator("#fragile .out")).hasText("1");
    Twin twin = everything(page);
    twin.field("T").fill("2");
    twin.set("T", "2");
    twin.assertSame("a trap elsewhere");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void sharesItsParametersAsAnAddress(Engine engine, Reader reader) {
    Page page = open(reader, engine);
    reader.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Twin twin = everything(page);
    twin.field("T").fill("2.5");
    twin.field("name").fill("a&b=ü");
    twin.field("z").fill("1, -2");
    page.locator("#everything [data-tool=share]").click();
    assertThat(page.locator("#everything .lesson-shared")).hasText("The address is copied.");
    String address = page.url();
    assertEquals(address, page.evaluate("() => navigator.clipboard.readText()"));
    assertTrue(address.endsWith("#everything"), address);
    assertTrue(address.contains("everything.T=2.5"), address);
    page.evaluate("() => localStorage.clear()");
    Page other =
        reader.open(address.replace("?", "?runtime=" + (engine == Engine.JS ? "js&" : "wasm&")));
    assertThat(other.locator("#everything")).hasAttribute("data-state", "live");
    Twin there = everything(other);
    there.set("T", "2.5");
    there.set("name", "a&b=ü");
    there.set("z", "1, -2");
    assertThat(there.field("z")).hasValue("1, -2");
    there.assertSame("opening the address");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void ignoresAbsurdAddressesAndMemories(Engine engine, Reader reader) {
    Page page = open(reader, engine, "?everything.T=99&everything.nope=1&other.T=2&=&everything.T");
    everything(page).assertSame("an absurd query");
    page.evaluate(
        "() => { for (const name of ['everything', 'asking', 'fragile'])"
            + " localStorage.setItem(`forward-pass ${location.pathname} ${name}`, 'sT=9\\nx'); }");
    Page again = open(reader, engine, "?everything.name=" + "x".repeat(3000));
    everything(again).assertSame("an absurd memory and an endless query");
    again.evaluate(
        "() => localStorage.setItem(`forward-pass ${location.pathname} fragile`, 'sn=6\\n')");
    Page last = open(reader, engine);
    assertThat(last.locator("#fragile .out")).hasText("1");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void mountsALessonWhenItComesNear(Engine engine, Reader reader) {
    Page page = open(reader, engine);
    Locator far = page.locator("#" + MiniSite.FAR);
    assertThat(far).hasAttribute("data-state", "printed");
    far.scrollIntoViewIfNeeded();
    assertThat(far).hasAttribute("data-state", "live");
    Twin twin = new Twin(page, MiniSite.FAR, MiniSite.session("everything"));
    twin.set("z", "-1, 4");
    twin.set("name", "ü<&\"");
    twin.assertSame("mounting with settings of its own");
    twin.field("z").fill("5, 5");
    page.locator("#" + MiniSite.FAR + " [data-tool=reset]").click();
    assertThat(twin.field("z")).hasValue("-1, 4");
    twin.assertSame("a reset");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aSecondWindowFollowsTheFirst(Engine engine, Reader reader) {
    Page first = open(reader, engine);
    reader.expectError("lesson unknown");
    Page second = first.context().newPage();
    second.navigate(first.url());
    assertThat(second.locator("#asking")).hasAttribute("data-state", "live");
    first.locator("#asking [data-answer=sum]").fill("2");
    assertThat(second.locator("#asking [data-answer=sum]")).hasValue("2");
    second.locator("#asking [value=yes]").check();
    second.locator("#asking [data-action=check]").click();
    assertThat(first.locator("#asking .verdict")).hasText("Right.");
    first.locator("#asking [data-tool=reset]").click();
    assertThat(second.locator("#asking [data-answer=sum]")).hasValue("");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void bothNamesOfAPageRememberAlike(Engine engine, Reader reader) {
    Page page = open(reader, engine);
    page.locator("[id='everything.T']").fill("2");
    Page named = open(reader, engine, "index.html");
    assertThat(named.locator("[id='everything.T']")).hasValue("2");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void whatIsTypedBeforeThePageIsAliveIsReadThen(Engine engine, Reader reader) {
    reader.expectError("lesson unknown");
    AtomicReference<Route> held = new AtomicReference<>();
    reader.context().route("**/boot.js*", held::set);
    Page page = reader.context().newPage();
    page.navigate(
        engine.on(site.address()), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.locator("#asking [data-answer=sum]").fill("2");
    page.locator("[id='everything.T']").fill("2.0");
    Objects.requireNonNull(held.get(), "boot.js was not asked for").resume();
    assertThat(page.locator("#everything")).hasAttribute("data-state", "live");
    assertThat(page.locator("#everything output").first()).hasText("1.000");
    page.locator("#asking [value=yes]").check();
    page.locator("#asking [data-action=check]").click();
    assertThat(page.locator("#asking .verdict")).hasText("Right.");
  }

  /** A host that answers with a page of its own where a file is missing. */
  @Test
  void aWorkerWhoseWasmIsAPageWorksInJavaScript(Reader reader) {
    Page page = open(reader, Engine.WASM);
    page.context()
        .route(
            "**/work.wasm",
            route ->
                route.fulfill(
                    new Route.FulfillOptions().setContentType("text/html").setBody("<p>Home</p>")));
    press(page, "count");
    assertThat(page.locator("#working .heard")).hasText("1; 3; 5 done;");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aWorkerThatDoesNotComeIsSaidAtTheLesson(Engine engine, Reader reader) {
    reader.expectError("404");
    Page page = open(reader, engine);
    page.context()
        .route("**/worker.js*", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
    press(page, "count");
    assertThat(page.locator("#working .heard")).hasText("failed: worker.js;");
    page.context().unroute("**/worker.js*");
    press(page, "count");
    assertThat(page.locator("#working .heard")).hasText("1; 3; 5 done;");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void worksWithoutStorage(Engine engine, Reader reader) {
    reader
        .context()
        .addInitScript(
            "Object.defineProperty(window, 'localStorage',"
                + " {get() { throw new DOMException('no', 'SecurityError'); }});");
    Page page = open(reader, engine);
    Twin twin = everything(page);
    twin.field("T").fill("2");
    twin.set("T", "2");
    twin.assertSame("an edit without storage");
    assertThat(page.locator("#everything .lesson-shared")).hasText("Nothing can be kept.");
  }
}
