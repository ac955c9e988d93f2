package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import forwardpass.lessons.book.Chapters;
import forwardpass.lessons.chapter.Chapter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in the book that can be dragged: by keyboard, by mouse, by touch, in every tab. */
class FiguresIT extends BookPages {
  private static final String HANDLES = ".lesson-view :is([data-drag],[data-drag-x],[data-drag-y])";

  /** Lessons with something to drag, or with tabs behind which there may be: as printed. */
  private static final String DRAGGED =
      "[data-lesson]:has(" + HANDLES + ", .field-choice input[type=radio])";

  private static final String IDS = "all => all.map(one => one.id)";

  private static final String ON_TOP =
      """
      (handle) => {
        const box = handle.getBoundingClientRect();
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return handle.contains(hit);
      }
      """;

  static Stream<String> pages() throws IOException {
    return Present.pages().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyHandleMovesByKeyboardMouseAndTouch(String address, Reader reader) {
    Page page = reader.open(Engine.WASM.on(book.address(address)));
    List<?> anchors = (List<?>) page.locator("[data-lesson]").evaluateAll(IDS);
    assertTrue(anchors.size() >= listed(address), () -> "only " + anchors);
    for (Object dragged : (List<?>) page.locator(DRAGGED).evaluateAll(IDS)) {
      String anchor = (String) dragged;
      Locator lesson = Book.awaken(page, anchor);
      int tabs = lesson.locator(".field-choice input[type=radio]").count();
      for (int tab = 0; tab < Math.max(1, tabs); tab++) {
        if (tabs > 0) {
          lesson.locator(".field-choice input[type=radio]").nth(tab).check();
        }
        driveAll(page, lesson, anchor);
      }
    }
  }

  /** How many lessons the page's chapter lists: each is on the page at least once. */
  private static int listed(String address) {
    for (Chapter chapter : Chapters.all()) {
      if (address.equals(chapter.id() + "/")) {
        return chapter.lessons().size();
      }
    }
    return 0; // a page of text alone
  }

  private static void driveAll(Page page, Locator lesson, String anchor) {
    int handles = lesson.locator(HANDLES).count();
    for (int i = 0; i < handles; i++) {
      Locator handle = lesson.locator(HANDLES).nth(i);
      assertThat(handle).hasAttribute("role", "slider");
      assertNotEquals("", handle.getAttribute("aria-label"), anchor);
      byKeys(handle, anchor);
      byMouse(handle, anchor);
      if (i == 0) {
        byTouch(handle, anchor);
      }
    }
    if (handles > 0) {
      Shown.sharedSettings(page, anchor);
    }
  }

  private static String value(Locator handle) {
    return handle.getAttribute("aria-valuetext");
  }

  private static void byKeys(Locator handle, String anchor) {
    handle.focus();
    String before = value(handle);
    handle.press("ArrowRight");
    if (value(handle).equals(before)) {
      handle.press("ArrowLeft"); // it stood at its end
    }
    if (value(handle).equals(before)) {
      handle.press("ArrowUp");
    }
    assertNotEquals(before, value(handle), anchor + ": arrow keys move nothing");
    assertEquals(
        true, handle.evaluate("handle => handle === document.activeElement"), anchor + ": focus");
  }

  /** Two handles may have come to lie over each other: this one steps aside by keyboard. */
  private static void uncover(Locator handle) {
    handle.scrollIntoViewIfNeeded();
    for (int step = 0; step < 12 && !(boolean) handle.evaluate(ON_TOP); step++) {
      handle.press(List.of("Shift+ArrowRight", "Shift+ArrowUp", "Shift+ArrowLeft").get(step % 3));
    }
  }

  private static void byMouse(Locator handle, String anchor) {
    uncover(handle);
    String before = value(handle);
    for (int way = 0; way < 2 && value(handle).equals(before); way++) {
      double far = way == 0 ? -40 : 40; // the other way where it stands at its end
      Drag.byMouse(handle, far, far);
    }
    assertNotEquals(before, value(handle), anchor + ": the mouse moves nothing");
  }

  private static void byTouch(Locator handle, String anchor) {
    uncover(handle);
    String before = value(handle);
    for (int way = 0; way < 2 && value(handle).equals(before); way++) {
      double far = way == 0 ? 40 : -40;
      Drag.byTouch(handle, far, far);
    }
    assertNotEquals(before, value(handle), anchor + ": touch moves nothing");
  }
}
