package forwardpass.e2e.mini;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Long work in its worker, and what fails: nothing harms another lesson. */
class MiniWorkIT extends MiniPage {
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
}
