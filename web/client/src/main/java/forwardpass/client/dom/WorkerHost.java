package forwardpass.client.dom;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSModule;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSTopLevel;
import org.teavm.jso.typedarrays.Int8Array;

/** The functions of {@code worker-host.js}; most of what they do is said in {@link WorkHost}. */
@JSClass
@JSModule("./worker-host.js")
public final class WorkerHost implements JSObject {
  private WorkerHost() {}

  @JSTopLevel
  static native Port serve(JobSink heard);

  @JSTopLevel
  static native void attempt(ActionFunction action, TextFunction failed);

  @JSTopLevel
  static native Fetch fetchFile(
      String path, CountSink coming, BytesSink loaded, TextFunction failed);

  /** The memory that this module shares with what it instantiates, if it is Wasm. */
  @JSTopLevel
  public static native JSObject sharedMemory();

  /** How much of that memory, from its beginning, is the module's own, in bytes. */
  @JSTopLevel
  public static native int ownBytes();

  /** How many files the page has under that choice; −1 while it has not answered. */
  @JSTopLevel
  static native int chosenFiles(String choice);

  @JSTopLevel
  static native String chosenName(int file);

  @JSTopLevel
  static native double chosenSize(int file);

  /** Reads bytes of a file into the beginning of a view. */
  @JSTopLevel
  static native void readChosen(int file, double from, int count, Int8Array to);

  @JSTopLevel
  static native void soon(ActionFunction action);
}
