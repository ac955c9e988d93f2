package forwardpass.client.dom;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSModule;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSTopLevel;

/** The functions of {@code worker-host.js}: a worker's surroundings. */
@JSClass
@JSModule("./worker-host.js")
public final class WorkerHost implements JSObject {
  private WorkerHost() {}

  /** Hears what the page says, from its first word on. */
  @JSTopLevel
  public static native Port serve(JobSink heard);

  /** As {@link Host#attempt}. */
  @JSTopLevel
  public static native void attempt(Action action, TextSink failed);

  /**
   * Fetches a file by its path from the site's root.
   *
   * @param coming hears how many bytes have come so far
   */
  @JSTopLevel
  public static native Fetch fetchFile(
      String path, CountSink coming, BytesSink loaded, TextSink failed);

  /** The memory that this module shares with what it instantiates, if it is Wasm. */
  @JSTopLevel
  public static native JSObject sharedMemory();

  /** How much of that memory, from its beginning, is the module's own, in bytes. */
  @JSTopLevel
  public static native int ownBytes();

  /** Runs the action after the messages that have come by now. */
  @JSTopLevel
  public static native void soon(Action action);
}
