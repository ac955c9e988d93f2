package forwardpass.e2e.browser;

import com.microsoft.playwright.Locator;

/** The menu in a lesson's head. */
public final class LessonMenu {
  private LessonMenu() {}

  /** Opens a lesson's menu and presses one of its tools: {@code reset}, {@code share}. */
  public static void press(Locator lesson, String tool) {
    lesson.locator(".lesson-menu").click();
    lesson.locator("[data-tool=" + tool + "]").click();
  }
}
