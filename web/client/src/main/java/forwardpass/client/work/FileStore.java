package forwardpass.client.work;

import forwardpass.client.dom.Fetch;
import forwardpass.client.dom.WorkHost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The files of the site that jobs have asked for: each is fetched once and kept. */
final class FileStore {
  private final Map<String, byte[]> here = new HashMap<>();
  private final Map<String, Coming> coming = new HashMap<>();
  private final WorkHost host;
  private final Listener listener;

  /** Hears of every file. */
  interface Listener {
    /** More of a file has come. */
    void more(String path);

    /** A file is here. */
    void arrived(String path);

    void failed(String path, String reason);
  }

  /** A file on its way. */
  private record Coming(Fetch fetch, int bytes) {}

  FileStore(WorkHost host, Listener listener) {
    this.host = host;
    this.listener = listener;
  }

  boolean has(List<String> paths) {
    return here.keySet().containsAll(paths);
  }

  byte[] bytes(String path) {
    byte[] bytes = here.get(path);
    if (bytes == null) {
      throw new IllegalStateException("files: " + path + " was not asked for");
    }
    return bytes;
  }

  /** How much has come of some files. */
  int bytesOf(List<String> paths) {
    int sum = 0;
    for (String path : paths) {
      byte[] whole = here.get(path);
      Coming part = coming.get(path);
      sum += whole != null ? whole.length : part != null ? part.bytes() : 0;
    }
    return sum;
  }

  /** Fetches what is neither here nor on its way. */
  void fetch(List<String> paths) {
    for (String path : paths) {
      if (!here.containsKey(path) && !coming.containsKey(path)) {
        Fetch fetch =
            host.fetchFile(
                path,
                bytes -> grow(path, bytes),
                bytes -> arrive(path, bytes),
                reason -> fail(path, reason));
        coming.put(path, new Coming(fetch, 0));
      }
    }
  }

  /** Ends the fetching of files that no one waits for any longer. */
  void stopUnless(Predicate<String> isWanted) {
    for (String path : new ArrayList<>(coming.keySet())) {
      if (!isWanted.test(path)) {
        Coming unwanted = coming.remove(path);
        if (unwanted != null) {
          unwanted.fetch().stop();
        }
      }
    }
  }

  private void grow(String path, int bytes) {
    Coming before = coming.get(path);
    if (before != null) {
      coming.put(path, new Coming(before.fetch(), bytes));
      listener.more(path);
    }
  }

  private void arrive(String path, byte[] bytes) {
    coming.remove(path);
    here.put(path, bytes);
    listener.arrived(path);
  }

  private void fail(String path, String reason) {
    coming.remove(path);
    listener.failed(path, reason);
  }
}
