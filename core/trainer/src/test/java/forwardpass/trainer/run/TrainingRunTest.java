package forwardpass.trainer.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.torch.Threads;
import forwardpass.trainer.torch.TorchBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {
  private final Path folder;

  TrainingRunTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private RunDirectory prepare(String name, int seed) {
    return TinyRun.prepare(folder.resolve(name), 12, seed);
  }

  @Test
  void aResumedRunEqualsAnUninterruptedOneToTheBitInJava() {
    resumedEqualsUninterrupted(ArrayBackend::new);
  }

  @Test
  void aResumedRunEqualsAnUninterruptedOneToTheBitOnTorchsCpu() {
    Threads.ONE.apply();
    resumedEqualsUninterrupted(TorchBackend::cpu);
  }

  private void resumedEqualsUninterrupted(Supplier<Backend> backend) {
    StateFile.Saved straight = TinyRun.train(prepare("straight", 1), backend.get(), () -> false);
    RunDirectory interrupted = prepare("interrupted", 1);
    for (int stops : new int[] {1, 4, 6}) { // the first steps at which it is told to stop
      AtomicInteger asked = new AtomicInteger();
      TinyRun.train(interrupted, backend.get(), () -> asked.incrementAndGet() > stops);
    }
    assertTrue(TinyRun.newest(interrupted).state().step() < 12);
    StateFile.Saved resumed = TinyRun.train(interrupted, backend.get(), () -> false);
    assertEquals(12, resumed.state().step());
    States.assertSame(straight.state(), resumed.state());
  }

  @Test
  void theSameSeedGivesTheSameWeightsAndAnotherSeedOthers() {
    StateFile.Saved one = TinyRun.train(prepare("a", 1), new ArrayBackend(), () -> false);
    StateFile.Saved same = TinyRun.train(prepare("b", 1), new ArrayBackend(), () -> false);
    StateFile.Saved other = TinyRun.train(prepare("c", 2), new ArrayBackend(), () -> false);
    States.assertSame(one.state(), same.state());
    assertFalse(
        Arrays.equals(
            one.state().weights().get("finalNorm.gain"),
            other.state().weights().get("finalNorm.gain")));
  }

  @Test
  void writesDownMetricsSamplesAndThePlot() throws IOException {
    RunDirectory directory = prepare("run", 1);
    TinyRun.train(directory, new ArrayBackend(), () -> false);
    List<Metric> metrics = MetricsLog.read(directory.metrics(), warning -> {});
    assertEquals(List.of(3, 4, 6, 8, 9, 12), metrics.stream().map(Metric::step).toList());
    Metric last = metrics.get(metrics.size() - 1);
    assertEquals(12 * 2 * 16, last.tokens());
    assertTrue(last.validationLoss() > 1 && last.validationLoss() < Math.log(280) * 1.05);
    assertEquals(Math.log(280), metrics.get(0).loss(), 0.05 * Math.log(280));
    String plot = Files.readString(directory.plot());
    assertTrue(plot.contains("[[3,4,6,8,9,12],") && plot.endsWith("</html>\n"));
    assertFalse(plot.contains("src=") || plot.contains("<link"), "it needs nothing else");
    Path samples = directory.folder().resolve("samples/step-00000012.txt");
    assertTrue(Files.readString(samples).startsWith("--- seed 1"));
  }

  @Test
  void keepsTwoCheckpointsAndTakesTheOneBeforeADamagedOne() throws IOException {
    RunDirectory directory = prepare("run", 1);
    TinyRun.train(directory, new ArrayBackend(), () -> false);
    List<Path> files;
    try (Stream<Path> all = Files.list(directory.folder().resolve("checkpoints"))) {
      files = all.sorted().toList();
    }
    assertEquals(
        List.of("step-00000008.safetensors", "step-00000012.safetensors"),
        files.stream().map(file -> file.getFileName().toString()).toList());
    byte[] bytes = Files.readAllBytes(files.get(1));
    bytes[bytes.length - 5] ^= 1; // one bit of one number
    for (byte[] damaged : List.of(bytes, Arrays.copyOf(bytes, bytes.length / 2), new byte[0])) {
      Files.write(files.get(1), damaged);
      List<String> warnings = new ArrayList<>();
      StateFile.Saved before = directory.newest(warnings::add);
      assertNotNull(before);
      assertEquals(8, before.state().step());
      assertEquals(1, warnings.size());
      assertTrue(warnings.get(0).contains("step-00000012"), warnings.get(0));
    }
  }

  @Test
  void metricsDropALineThatIsCutAndStepsThatNoCheckpointHas() throws IOException {
    RunDirectory directory = prepare("run", 1);
    TinyRun.train(directory, new ArrayBackend(), () -> false);
    String whole = Files.readString(directory.metrics());
    Files.writeString(directory.metrics(), whole.substring(0, whole.length() - 4));
    assertEquals(
        List.of(3, 4, 6, 8),
        MetricsLog.resume(directory.metrics(), 8, warning -> {}).metrics().stream()
            .map(Metric::step)
            .toList());
    assertTrue(whole.startsWith(Files.readString(directory.metrics())));
  }

  @Test
  void aStateComesBackFromItsFileToTheBit() {
    RunDirectory directory = prepare("run", 1);
    StateFile.Saved saved = TinyRun.train(directory, new ArrayBackend(), () -> false);
    Path copy = folder.resolve("copy.safetensors");
    StateFile.write(copy, saved.model(), saved.state());
    assertEquals(saved.model(), StateFile.read(copy).model());
    States.assertSame(saved.state(), StateFile.read(copy).state());
  }

  @Test
  void aFolderIsHeldByOneRunAtATime() throws IOException {
    RunDirectory directory = prepare("run", 1);
    try (var lock = directory.lock()) {
      assertTrue(lock.isValid());
      assertThrows(DataException.class, directory::lock);
    }
  }

  @Test
  void aFileIsReplacedAsAWholeOrNotAtAll() throws IOException {
    Path file = folder.resolve("file.txt");
    AtomicFiles.write(file, "first");
    assertThrows(
        IllegalStateException.class,
        () ->
            AtomicFiles.write(
                file,
                sink -> {
                  sink.accept(java.nio.ByteBuffer.wrap(new byte[] {1, 2}));
                  throw new IllegalStateException("stopped here");
                }));
    assertEquals("first", Files.readString(file));
    AtomicFiles.write(file, new byte[] {7});
    assertArrayEquals(new byte[] {7}, Files.readAllBytes(file));
  }
}
