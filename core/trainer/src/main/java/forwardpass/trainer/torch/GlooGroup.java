package forwardpass.trainer.torch;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;
import forwardpass.trainer.train.PeerException;
import forwardpass.trainer.train.Together;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.chrono.Milliseconds;
import org.bytedeco.pytorch.FileStore;
import org.bytedeco.pytorch.GlooDeviceVector;
import org.bytedeco.pytorch.PrefixStore;
import org.bytedeco.pytorch.ProcessGroupGloo;
import org.bytedeco.pytorch.Store;
import org.bytedeco.pytorch.StringVector;
import org.bytedeco.pytorch.TCPStore;
import org.bytedeco.pytorch.TCPStoreOptions;
import org.bytedeco.pytorch.TensorVector;

/**
 * Programs that train together over c10d's Gloo, libtorch's exchange for the processor. A sum goes
 * around a ring whose order follows from rank and size, so all programs get the same bits, and two
 * runs of the same size too.
 */
public final class GlooGroup implements Together {
  private static final String LOOPBACK = "127.0.0.1";
  private static final String RELEASED = "released";
  private static final long PREPARATION_MILLIS = 3_600_000; // rank 0 may have a large text to read
  private static final int BUCKET = 1 << 23; // floats that go around at once: 32 MiB
  private static final int CHUNK_BITS = 16; // of a number that is sent as floats
  private static final int CHUNKS = Long.SIZE / CHUNK_BITS;

  private final Rendezvous place;
  private final Store store;
  private final ProcessGroupGloo group;
  private Backend backend = new ArrayBackend();

  private GlooGroup(Rendezvous place, Store store, ProcessGroupGloo group) {
    this.place = place;
    this.store = store;
    this.group = group;
  }

  /**
   * Joins the others, and waits for them.
   *
   * @param timeoutMillis how long this program waits for another, now and in every exchange
   * @throws PeerException if they don't come
   */
  public static GlooGroup join(Rendezvous place, long timeoutMillis) {
    return asPeers(
        place,
        () -> {
          Milliseconds timeout = new Milliseconds(timeoutMillis);
          Store store = new PrefixStore("forward-pass-" + place.attempt(), store(place, timeout));
          ProcessGroupGloo.Options options = ProcessGroupGloo.Options.create(timeout);
          boolean chosen = System.getenv("GLOO_SOCKET_IFNAME") != null;
          options.devices(
              new GlooDeviceVector(
                  place.isLocal() && !chosen
                      ? ProcessGroupGloo.createDeviceForHostname(LOOPBACK)
                      : ProcessGroupGloo.createDefaultDevice()));
          ProcessGroupGloo group = new ProcessGroupGloo(store, place.rank(), place.size(), options);
          return new GlooGroup(place, store, group);
        });
  }

  private static Store store(Rendezvous place, Milliseconds timeout) {
    Path file = place.file();
    if (file != null) {
      return new FileStore(file.toString(), place.size());
    }
    TCPStoreOptions options =
        new TCPStoreOptions()
            .port((short) place.port())
            .isServer(place.rank() == 0 && !place.launcherServes())
            .waitWorkers(false)
            .timeout(timeout);
    return new TCPStore(place.address(), options);
  }

  /** What libtorch throws, as a line for the user. */
  private static <T> T asPeers(Rendezvous place, Supplier<T> exchange) {
    try {
      return exchange.get();
    } catch (RuntimeException gone) {
      String message = "" + gone.getMessage();
      int line = message.indexOf('\n');
      throw new PeerException(
          "rank "
              + place.rank()
              + " of "
              + place.size()
              + ": another rank is gone or does not answer: "
              + (line > 0 ? message.substring(0, line) : message),
          gone);
    }
  }

  /** The backend whose tensors are summed from now on. */
  public void use(Backend other) {
    backend = other;
  }

  /** Says, as rank 0, that everything is prepared. */
  public void release() {
    asPeers(
        place,
        () -> {
          store.set(RELEASED, "");
          return true;
        });
  }

  /** Waits, as another rank, until rank 0 has prepared everything. */
  public void awaitRelease() {
    asPeers(
        place,
        () -> {
          store._wait(new StringVector(RELEASED), new Milliseconds(PREPARATION_MILLIS));
          return true;
        });
  }

  @Override
  public int rank() {
    return place.rank();
  }

  @Override
  public int size() {
    return place.size();
  }

  @Override
  public List<Tensor> sum(List<Tensor> own) {
    int size = own.stream().mapToInt(Tensor::size).sum();
    float[] flat = new float[size];
    int at = 0;
    for (Tensor tensor : own) {
      float[] values = backend.read(tensor);
      System.arraycopy(values, 0, flat, at, values.length);
      at += values.length;
    }
    sum(flat);
    List<Tensor> sums = new ArrayList<>();
    at = 0;
    for (Tensor tensor : own) {
      float[] values = new float[tensor.size()];
      System.arraycopy(flat, at, values, 0, values.length);
      sums.add(backend.tensor(tensor.shape(), values));
      at += values.length;
    }
    return sums;
  }

  /** Puts the sums over all programs in the numbers' place. */
  private void sum(float[] flat) {
    for (int from = 0; from < flat.length; from += BUCKET) {
      float[] bucket = new float[Math.min(BUCKET, flat.length - from)];
      System.arraycopy(flat, from, bucket, 0, bucket.length);
      sumBucket(bucket);
      System.arraycopy(bucket, 0, flat, from, bucket.length);
    }
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private void sumBucket(float[] bucket) {
    try (PointerScope temporaries = new PointerScope()) {
      org.bytedeco.pytorch.Tensor values = org.bytedeco.pytorch.Tensor.create(bucket);
      asPeers(place, () -> group.allreduce(new TensorVector(values))._wait());
      values.data_ptr_float().get(bucket);
    }
  }

  @Override
  public boolean any(boolean own) {
    float[] count = {own ? 1 : 0};
    sumBucket(count);
    return count[0] > 0;
  }

  @Override
  public void requireSame(String what, long own) {
    float[] all = new float[CHUNKS * size()];
    for (int chunk = 0; chunk < CHUNKS; chunk++) {
      all[CHUNKS * rank() + chunk] = own >>> (CHUNK_BITS * chunk) & ((1 << CHUNK_BITS) - 1);
    }
    sumBucket(all);
    for (int rank = 0; rank < size(); rank++) {
      long other = 0;
      for (int chunk = 0; chunk < CHUNKS; chunk++) {
        other |= (long) all[CHUNKS * rank + chunk] << (CHUNK_BITS * chunk);
      }
      if (other != own) {
        throw new PeerException(
            what + ": rank " + rank() + " has " + own + ", rank " + rank + " has " + other);
      }
    }
  }

  @Override
  public void close() {
    group.close();
    store.close();
  }
}
