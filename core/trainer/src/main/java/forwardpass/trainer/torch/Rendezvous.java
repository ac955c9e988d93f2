package forwardpass.trainer.torch;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the programs that train together meet. The environment says it, in the words of torchrun,
 * which Kubernetes' PyTorchJob and others use too.
 *
 * @param rank which of them this one is, from 0 on
 * @param size how many they are
 * @param file on one machine: a file through which they meet, null for an address
 * @param address of rank 0, or of the launcher's own store
 * @param port there
 * @param launcherServes whether the launcher keeps the store, not rank 0
 * @param attempt how often the launcher has started them anew
 */
public record Rendezvous(
    int rank,
    int size,
    @Nullable Path file,
    String address,
    int port,
    boolean launcherServes,
    int attempt) {
  /** The variable that names the file, which torchrun does not know. */
  public static final String FILE = "FORWARD_PASS_STORE";

  private static final int HIGHEST_PORT = 65535;

  /** Checks that the numbers fit together. */
  public Rendezvous {
    if (size < 1 || rank < 0 || rank >= size) {
      throw new IllegalArgumentException(
          "RANK is " + rank + ", WORLD_SIZE " + size + ": 0 \u2264 RANK < WORLD_SIZE is needed");
    }
    if (file == null && (port < 1 || port > HIGHEST_PORT)) {
      throw new IllegalArgumentException(
          "MASTER_PORT is " + port + ", must be 1 to " + HIGHEST_PORT);
    }
  }

  /**
   * What an environment says; null if it says nothing of other programs.
   *
   * @throws IllegalArgumentException if it says half of it
   */
  public static @Nullable Rendezvous of(Map<String, String> environment) {
    if (!environment.containsKey("RANK") && !environment.containsKey("WORLD_SIZE")) {
      return null;
    }
    String file = environment.get(FILE);
    return new Rendezvous(
        number(environment, "RANK"),
        number(environment, "WORLD_SIZE"),
        file == null ? null : Path.of(file),
        file == null ? text(environment, "MASTER_ADDR") : "",
        file == null ? number(environment, "MASTER_PORT") : 0,
        "True".equals(environment.get("TORCHELASTIC_USE_AGENT_STORE")),
        environment.containsKey("TORCHELASTIC_RESTART_COUNT")
            ? number(environment, "TORCHELASTIC_RESTART_COUNT")
            : 0);
  }

  private static String text(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException(
          "RANK or WORLD_SIZE is set, "
              + name
              + " is not: all of RANK, WORLD_SIZE, MASTER_ADDR and"
              + " MASTER_PORT are needed");
    }
    return value;
  }

  private static int number(Map<String, String> environment, String name) {
    String value = text(environment, name);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException(name + " is '" + value + "', must be a number", none);
    }
  }

  /** Whether they are all on this machine. */
  boolean isLocal() {
    return file != null || address.equals("127.0.0.1") || address.equals("localhost");
  }
}
