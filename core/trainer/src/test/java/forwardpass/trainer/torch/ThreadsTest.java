package forwardpass.trainer.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.DoubleStream;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  @AfterEach
  void oneEach() {
    Threads.ONE.apply();
  }

  @Test
  void setsBothPools() {
    new Threads(1, 2).apply();
    assertEquals(new Threads(1, 2), Threads.now());
    Threads.ONE.apply();
    assertEquals(Threads.ONE, Threads.now());
  }

  /**
   * The presets bring OpenBLAS twice; libtorch uses one of the two, and its pool must be the one
   * that is set. Then products take as much processor time as this thread, or clearly more.
   */
  @Test
  void thePoolThatIsSetIsTheOneThatLibtorchUses() {
    Assumptions.assumeTrue(Threads.cores() > 1);
    new Threads(1, 2).apply();
    double two = tries().max().orElseThrow();
    Threads.ONE.apply();
    double one = tries().min().orElseThrow();
    assertTrue(one < 1.3 && two > one + 0.3, "one thread: " + one + ", two: " + two);
  }

  private static DoubleStream tries() {
    return DoubleStream.generate(ThreadsTest::processorsOfProducts).limit(3);
  }

  /** Processor time of the process by that of this thread, while it multiplies. */
  @SuppressWarnings("try") // the scope is there to be closed
  private static double processorsOfProducts() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    try (PointerScope temporaries = new PointerScope()) {
      Tensor matrix = torch.ones(768, 768);
      matrix.mm(matrix);
      long process = system.getProcessCpuTime();
      long own = threads.getCurrentThreadCpuTime();
      while (threads.getCurrentThreadCpuTime() - own < 300_000_000) {
        matrix.mm(matrix);
      }
      double all = system.getProcessCpuTime() - process;
      return all / (threads.getCurrentThreadCpuTime() - own);
    }
  }

  @Test
  void triesEachPoolAloneWithAllAndHalfOfTheCores() {
    assertEquals(List.of(Threads.ONE), Threads.sensible(1));
    assertEquals(List.of(Threads.ONE, new Threads(2, 1), new Threads(1, 2)), Threads.sensible(2));
    assertTrue(Threads.sensible(16).contains(new Threads(8, 1)));
    for (Threads pair : Threads.sensible(64)) {
      assertTrue(pair.torch() == 1 || pair.blas() == 1, "two pools fight: " + pair);
    }
  }

  @Test
  void refusesWhatIsNoNumberOfThreads() {
    assertThrows(IllegalArgumentException.class, () -> new Threads(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Threads(1, 100_000));
  }

  @Test
  void measuresTheKernelsAndNamesThem() {
    Kernels kernels = Kernels.measure();
    assertTrue(kernels.gflops() > 0.01 && kernels.gflops() < 1e6, kernels.describe());
    assertTrue(kernels.lowGflops() > 0.01, kernels.describe());
    assertTrue(kernels.describe().contains(kernels.name()), kernels.describe());
    String faster = kernels.lowGflops() > kernels.gflops() ? "faster" : "slower";
    assertTrue(kernels.describe().contains(faster), kernels.describe());
  }
}
