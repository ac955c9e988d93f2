package forwardpass.client.simd;

import org.teavm.jso.typedarrays.ArrayBufferView;
import org.teavm.jso.typedarrays.Int8Array;

/** Java's bytes as JavaScript sees them. */
final class ByteView {
  private ByteView() {}

  static ArrayBufferView of(byte[] bytes) {
    Int8Array view = new Int8Array(bytes.length);
    view.set(bytes);
    return view;
  }
}
