package forwardpass.trainer.torch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bytedeco.openblas.global.openblas_full;

/**
 * How many threads compute, in this whole process. There are two pools that know nothing of each
 * other: libtorch's own, and that of OpenBLAS for matrix products. Both spin while they wait, so
 * where each has all cores they take turns at slowing the other down.
 *
 * @param torch libtorch's
 * @param blas OpenBLAS's
 */
public record Threads(int torch, int blas) {
  private static final int MOST = 1024;

  /** One each. */
  public static final Threads ONE = new Threads(1, 1);

  /** Checks the range. */
  public Threads {
    if (torch < 1 || torch > MOST || blas < 1 || blas > MOST) {
      throw new IllegalArgumentException(
          "threads: "
              + torch
              + " of libtorch and "
              + blas
              + " of OpenBLAS; each must be 1 to "
              + MOST);
    }
  }

  /**
   * How many cores the process really has: the system's number, less what a container's quota or an
   * affinity mask takes away.
   */
  public static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** The pairs worth trying on so many cores: each pool alone with all, or half, of them. */
  public static List<Threads> sensible(int cores) {
    Set<Threads> pairs = new LinkedHashSet<>();
    pairs.add(ONE);
    for (int each : new int[] {cores, (cores + 1) / 2}) {
      pairs.add(new Threads(each, 1));
      pairs.add(new Threads(1, each));
    }
    return List.copyOf(pairs);
  }

  /**
   * Takes so many from now on. The presets bring OpenBLAS twice; openblas_full is bound to the one
   * that libtorch uses, openblas_nolapack to the other.
   */
  public void apply() {
    org.bytedeco.pytorch.global.torch.set_num_threads(torch);
    openblas_full.openblas_set_num_threads(blas);
  }

  /** What is in force now. */
  public static Threads now() {
    return new Threads(
        org.bytedeco.pytorch.global.torch.get_num_threads(),
        openblas_full.openblas_get_num_threads());
  }

  @Override
  public String toString() {
    return torch + "," + blas;
  }
}
