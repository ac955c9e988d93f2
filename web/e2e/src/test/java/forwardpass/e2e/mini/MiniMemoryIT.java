package forwardpass.e2e.mini;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.LessonMenu;
import forwardpass.e2e.browser.Reader;
import forwardpass.lessons.lesson.Event;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page remembers, shares and takes up again, and what it does where it cannot. */
class MiniMemoryIT extends MiniPage {
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
    LessonMenu.press(page.locator("#asking"), "reset");
    assertThat(twin.on(".prompt")).hasText("What is 0 + 2?");
    assertEquals(0, page.evaluate("() => localStorage.length"));
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
    LessonMenu.press(page.locator("#everything"), "share");
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
    LessonMenu.press(page.locator("#" + MiniSite.FAR), "reset");
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
    LessonMenu.press(first.locator("#asking"), "reset");
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
        address(engine, ""), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.locator("#asking [data-answer=sum]").fill("2");
    page.locator("[id='everything.T']").fill("2.0");
    Objects.requireNonNull(held.get(), "boot.js was not asked for").resume();
    assertThat(page.locator("#everything")).hasAttribute("data-state", "live");
    assertThat(page.locator("#everything .lesson-view output").first()).hasText("1.000");
    page.locator("#asking [value=yes]").check();
    page.locator("#asking [data-action=check]").click();
    assertThat(page.locator("#asking .verdict")).hasText("Right.");
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
