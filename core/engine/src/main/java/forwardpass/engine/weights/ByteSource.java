package forwardpass.engine.weights;

import java.nio.ByteBuffer;

/** A file of any size, read piece by piece: in memory, mapped, or in slices of a browser's blob. */
@FunctionalInterface
public interface ByteSource {

  /**
   * So many bytes from a place on; the position is the first of them, the limit behind the last.
   *
   * @param count at most {@link Safetensors#PIECE} bytes
   */
  ByteBuffer read(long offset, int count);
}
