package forwardpass.client.dom;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSModule;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSTopLevel;

/** The functions of {@code host.js}: what a typed view of the browser's objects cannot express. */
@JSClass
@JSModule("./host.js")
public final class Host implements JSObject {
  private Host() {}

  @JSTopLevel
  public static native Document page();

  /**
   * Runs the action, and {@code failed} with the reason where it fails. A try in Java would not do:
   * what Wasm calls a trap (an index out of bounds, say) passes Java by.
   */
  @JSTopLevel
  public static native void attempt(Action action, TextSink failed);

  /** Runs the action once, when the element comes near the window. */
  @JSTopLevel
  public static native void whenNear(DomElement element, Action action);

  @JSTopLevel
  public static native void nextFrame(Action action);

  /** Runs the action once, when the browser has nothing else to do. */
  @JSTopLevel
  public static native void whenIdle(Action action);

  /** Runs the action again and again in idle time, until it comes quickly; a failure ends it. */
  @JSTopLevel
  public static native void rehearse(Action action);

  @JSTopLevel
  public static native int after(int millis, Action action);

  @JSTopLevel
  public static native void forgetTimer(int timer);

  /** Options to focus without scrolling. */
  @JSTopLevel
  public static native FocusOptions focusInPlace();

  /** Every setting of the page's address, if the address is not longer than {@code max}. */
  @JSTopLevel
  public static native void eachSetting(int max, PairSink sink);

  /** What was remembered under that name on this page, or null. */
  @JSTopLevel
  public static native @Nullable String recall(String name);

  /** Remembers a text under that name on this page; where there is no room, nothing happens. */
  @JSTopLevel
  public static native void remember(String name, @Nullable String text);

  /** A query of an address, to be built setting by setting. */
  @JSTopLevel
  public static native AddressQuery newQuery();

  /** Shows the query and the fragment in the address bar and copies the whole address. */
  @JSTopLevel
  public static native void share(
      AddressQuery query, String fragment, Action copied, Action notCopied);

  /** Fetches a file by its path from the site's root. */
  @JSTopLevel
  public static native void load(String asset, BytesSink loaded, TextSink failed);

  /** Starts the book's worker on that runtime. */
  @JSTopLevel
  public static native Port startWorker(String runtime, JobSink heard, TextSink failed);

  /** Tells a developer; a reader does not see it. */
  @JSTopLevel
  public static native void report(String reason);
}
