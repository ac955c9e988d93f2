package forwardpass.engine.weights;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;

/** Several files as one, each behind the one before. A tensor lies in one of them. */
record JoinedSource(List<Safetensors> files) implements ByteSource {

  JoinedSource(Collection<Safetensors> files) {
    this(List.copyOf(files));
  }

  @Override
  public ByteBuffer read(long offset, int count) {
    long start = 0;
    for (Safetensors file : files) {
      if (offset < start + file.size()) {
        return file.source().read(offset - start, count);
      }
      start += file.size();
    }
    throw new IllegalArgumentException("safetensors: no file has a byte " + offset);
  }
}
