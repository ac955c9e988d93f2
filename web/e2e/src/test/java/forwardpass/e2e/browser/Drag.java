package forwardpass.e2e.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** Drags something from its middle by so many pixels, as a reader does: on the way, in steps. */
public final class Drag {
  private static final int STEPS = 10;
  private static final double FRAMES_MILLIS = 50; // moves are answered once a frame

  private Drag() {}

  /** By mouse, in ten steps. */
  public static void byMouse(Locator what, double byX, double byY) {
    byMouse(what, byX, byY, STEPS);
  }

  /** By mouse, in so many steps. */
  public static void byMouse(Locator what, double byX, double byY, int steps) {
    Page page = what.page();
    double[] from = middle(what);
    page.mouse().move(from[0], from[1]);
    page.mouse().down();
    page.mouse().move(from[0] + byX, from[1] + byY, new Mouse.MoveOptions().setSteps(steps));
    page.waitForTimeout(FRAMES_MILLIS);
    page.mouse().up();
  }

  /** By a finger. */
  public static void byTouch(Locator what, double byX, double byY) {
    Page page = what.page();
    CDPSession devTools = page.context().newCDPSession(page);
    double[] from = middle(what);
    touch(devTools, "touchStart", List.of(point(from[0], from[1])));
    for (int step = 1; step <= STEPS; step++) {
      double part = step / (double) STEPS;
      touch(devTools, "touchMove", List.of(point(from[0] + part * byX, from[1] + part * byY)));
    }
    page.waitForTimeout(FRAMES_MILLIS);
    touch(devTools, "touchEnd", List.of());
    devTools.detach();
  }

  private static double[] middle(Locator what) {
    what.scrollIntoViewIfNeeded();
    BoundingBox box = what.boundingBox();
    return new double[] {box.x + box.width / 2, box.y + box.height / 2};
  }

  private static JsonObject point(double x, double y) {
    JsonObject point = new JsonObject();
    point.addProperty("x", x);
    point.addProperty("y", y);
    return point;
  }

  private static void touch(CDPSession devTools, String type, List<JsonObject> points) {
    JsonArray where = new JsonArray();
    points.forEach(where::add);
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", where);
    devTools.send("Input.dispatchTouchEvent", event);
  }
}
