package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a stranger does first: moves the temperature, lets the model write, stops it. */
class HomeIT extends ModelPages {

  @ParameterizedTest
  @EnumSource(Engine.class)
  void theTemperatureNeedsNoModelAndWritingDoes(Engine engine, Reader reader) {
    List<String> asked = new ArrayList<>();
    reader.context().onRequest(request -> asked.add(request.url()));
    Page page = book.open(reader, engine, "", "play");
    Locator demo = page.locator("#play");
    Locator first = demo.locator(".bars tr").first();
    assertThat(first).containsText("girl");
    page.locator("[id='play.T']").fill("0");
    assertThat(first).containsText("1.000");
    page.locator("[id='play.T']").fill("0.8");
    assertEquals(0, asked.stream().filter(url -> url.contains("/model/")).count());
    demo.locator("[data-action=write]").click();
    assertThat(demo.locator(".drawn").nth(4)).isVisible();
    demo.locator("[data-action=stop]").click();
    assertThat(demo.locator("[data-action=write]")).isVisible();
    int count = demo.locator(".drawn").count();
    page.waitForTimeout(400);
    assertEquals(count, demo.locator(".drawn").count());
    assertTrue(count < 48, "it was stopped on the way");
    String story = demo.locator(".story").textContent();
    demo.locator("[data-action=write]").click();
    assertThat(demo.locator(".drawn").nth(count + 2)).isVisible();
    assertTrue(demo.locator(".story").textContent().startsWith(story));
    page.locator("[id='play.text']").fill("One day, a cat"); // ends the story
    assertThat(demo.locator(".drawn")).hasCount(0);
    assertThat(demo.locator(".bars caption")).containsText("One day, a cat");
    assertEquals(1, asked.stream().filter(url -> url.endsWith("model.safetensors")).count());
  }
}
