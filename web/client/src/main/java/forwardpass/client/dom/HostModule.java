package forwardpass.client.dom;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSModule;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSTopLevel;

/** The functions of {@code host.js}; what they do is said in {@link Host}. */
@JSClass
@JSModule("./host.js")
final class HostModule implements JSObject {
  private HostModule() {}

  @JSTopLevel
  static native Document page();

  @JSTopLevel
  static native void attempt(ActionFunction action, TextFunction failed);

  @JSTopLevel
  static native void whenNear(DomElement element, ActionFunction action);

  @JSTopLevel
  static native void nextFrame(ActionFunction action);

  @JSTopLevel
  static native void whenIdle(ActionFunction action);

  @JSTopLevel
  static native void rehearse(ActionFunction action);

  @JSTopLevel
  static native int after(int millis, ActionFunction action);

  @JSTopLevel
  static native void forgetTimer(int timer);

  @JSTopLevel
  static native FocusOptions focusInPlace();

  @JSTopLevel
  static native void eachSetting(int max, PairSink sink);

  @JSTopLevel
  static native @Nullable String recall(String name);

  @JSTopLevel
  static native boolean remember(String name, @Nullable String text);

  @JSTopLevel
  static native void whenRememberedElsewhere(String name, TextFunction heard);

  @JSTopLevel
  static native AddressQuery newQuery();

  @JSTopLevel
  static native void share(
      AddressQuery bar,
      AddressQuery link,
      String fragment,
      ActionFunction copied,
      ActionFunction notCopied);

  @JSTopLevel
  static native void load(String asset, BytesSink loaded, TextFunction failed);

  @JSTopLevel
  static native Port startWorker(String runtime, JobSink heard, TextFunction failed);

  @JSTopLevel
  static native void report(String reason);
}
