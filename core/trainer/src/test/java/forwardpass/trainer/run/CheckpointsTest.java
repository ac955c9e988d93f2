package forwardpass.trainer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.run.Manifest.Entry;
import forwardpass.trainer.run.Manifest.Kind;
import forwardpass.trainer.torch.Threads;
import forwardpass.trainer.train.TrainSettings;
import forwardpass.trainer.train.TrainState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {
  private final Path folder;
  private final List<String> warnings = new ArrayList<>();

  CheckpointsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private RunDirectory prepare(int steps, Keeping keeping) {
    RunDirectory directory = TinyRun.prepare(folder, steps, 1);
    RunConfig config = directory.config();
    Machine machine = new Machine("java", "cpu", "float32", Threads.ONE, 1);
    directory.start(
        new RunConfig(config.model(), config.settings(), config.text(), machine, keeping));
    return directory;
  }

  private static List<Integer> steps(Manifest manifest, Kind kind) {
    return manifest.checkpoints().stream()
        .filter(entry -> entry.kind() == kind)
        .map(Entry::step)
        .toList();
  }

  @Test
  void theLogKeepsPowersOfTwoAndEveryCheckpoint() {
    Keeping log = new Keeping(3, 10, 100, 0, true, 0);
    List<Integer> kept = new ArrayList<>();
    for (int step = 0; step <= 1200; step++) {
      if (new Keeping(3, 500, 100, 0, true, 0).keeps(step)) {
        kept.add(step);
      }
    }
    assertEquals(List.of(0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 500, 512, 1000), kept);

    RunDirectory directory = prepare(20, log);
    TinyRun.train(directory, new ArrayBackend(), () -> false);
    Manifest manifest = directory.checkpoints().manifest();
    assertEquals(List.of(0, 1, 2, 4, 8, 10, 16, 20), steps(manifest, Kind.KEPT));
    assertEquals(List.of(10, 20), steps(manifest, Kind.RESUME));
    assertEquals(1, steps(manifest, Kind.BEST).size());
  }

  /** As in pythia's issues 83 and 205, where published checkpoints were all the same. */
  @Test
  void theManifestsHashesAreOfTheWeightsAndAllDiffer() throws Exception {
    RunDirectory directory = prepare(8, new Keeping(3, 4, 100, 0, true, 0));
    TinyRun.train(directory, new ArrayBackend(), () -> false);
    List<String> hashes = new ArrayList<>();
    for (Entry entry : directory.checkpoints().manifest().checkpoints()) {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (float[] values :
          StateFile.read(folder.resolve(entry.file())).state().weights().values()) {
        for (float value : values) {
          sha.update(ByteBuffer.allocate(4).putFloat(value).array());
        }
      }
      assertEquals(HexFormat.of().formatHex(sha.digest()), entry.weights(), entry.file());
      if (entry.kind() == Kind.KEPT) {
        hashes.add(entry.weights());
      }
    }
    assertEquals(5, hashes.size());
    assertEquals(5, new HashSet<>(hashes).size());
  }

  @Test
  void weightsThatDidNotChangeAreSaid() {
    RunDirectory directory = prepare(8, new Keeping(3, 4, 100, 0, true, 0));
    TrainState state = TinyRun.train(directory, new ArrayBackend(), () -> false).state();
    Checkpoints checkpoints = directory.checkpoints();
    checkpoints.keep(new TrainState(99, state.weights(), Map.of(), Map.of()), 1, warnings::add);
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).contains("nothing was learned"), warnings.get(0));
  }

  @Test
  void theBestByValidationIsKeptAndAnyIsFoundByItsName() {
    RunDirectory directory = prepare(12, new Keeping(3, 4, 100, 0, true, 0));
    TinyRun.train(directory, new ArrayBackend(), () -> false);
    List<Metric> metrics = MetricsLog.read(directory.metrics(), warnings::add);
    Metric best = metrics.get(0);
    for (Metric metric : metrics) {
      boolean first = Double.isNaN(best.validationLoss());
      best = first || metric.validationLoss() < best.validationLoss() ? metric : best;
    }
    Checkpoints checkpoints = directory.checkpoints();
    assertEquals(best.step(), checkpoints.named("best", warnings::add).state().step());
    assertEquals(2, checkpoints.named("2", warnings::add).state().step());
    assertEquals(12, checkpoints.named("newest", warnings::add).state().step());
    assertTrue(checkpoints.named("2", warnings::add).state().means().isEmpty());
    DataException none =
        assertThrows(DataException.class, () -> checkpoints.named("3", warnings::add));
    assertTrue(String.valueOf(none.getMessage()).contains("there is no checkpoint '3'"));
    assertFalse(checkpoints.offer(checkpoints.named("12", warnings::add).state(), 1e9));
  }

  @Test
  void aRunThatWasStoppedKeepsTheSameAsOneThatWasNot() {
    RunDirectory straight = prepare(12, new Keeping(3, 4, 100, 0, true, 0));
    TinyRun.train(straight, new ArrayBackend(), () -> false);
    Manifest expected = straight.checkpoints().manifest();
    RunDirectory stopped = TinyRun.prepare(folder.resolve("stopped"), 12, 1);
    stopped.start(straight.config());
    for (int after : new int[] {1, 4, 6}) {
      int[] asked = {0};
      TinyRun.train(stopped, new ArrayBackend(), () -> ++asked[0] > after);
    }
    TinyRun.train(stopped, new ArrayBackend(), () -> false);
    List<Entry> kept = new ArrayList<>(stopped.checkpoints().manifest().checkpoints());
    kept.removeIf(entry -> entry.kind() == Kind.RESUME);
    List<Entry> wanted = new ArrayList<>(expected.checkpoints());
    wanted.removeIf(entry -> entry.kind() == Kind.RESUME);
    assertEquals(wanted, kept);
  }

  @Test
  void aRunEndsWhenItsPatienceDoes() {
    RunDirectory directory = prepare(400, new Keeping(50, 2, 100, 0, false, 2));
    directory.start( // steps so small that rounding hides what they do
        directory.config().with(directory.config().settings().withLearningRate(1e-12)));
    StateFile.Saved last = TinyRun.train(directory, new ArrayBackend(), () -> false);
    assertTrue(last.state().step() < 400, "step " + last.state().step());
    assertEquals(0, last.state().step() % 2);
  }

  /** The rate of a resumed run, as in nanotron's issue 245, is the schedule's. */
  @Test
  void theLearningRateAfterAStopIsTheSchedules() {
    RunDirectory directory = prepare(12, new Keeping(1, 4, 100, 0, false, 0));
    int[] asked = {0};
    TinyRun.train(directory, new ArrayBackend(), () -> ++asked[0] > 5);
    TinyRun.train(directory, new ArrayBackend(), () -> false);
    TrainSettings settings = directory.config().settings();
    List<Metric> metrics = MetricsLog.read(directory.metrics(), warnings::add);
    assertEquals(12, metrics.size());
    for (Metric metric : metrics) {
      assertEquals(settings.schedule().learningRate(metric.step() - 1), metric.learningRate());
    }
    assertNotEquals(metrics.get(0).learningRate(), metrics.get(11).learningRate());
  }

  @Test
  void aDiskThatIsFullIsSaidWithTheFileAndLeavesNothing() throws IOException {
    Path full = Path.of("/dev/full"); // Linux: every write fails as on a full disk
    assumeTrue(Files.exists(full));
    Path file = folder.resolve("state.bin");
    Path unfinished = folder.resolve("state.bin" + AtomicFiles.UNFINISHED);
    Files.createSymbolicLink(unfinished, full);
    UncheckedIOException failure =
        assertThrows(UncheckedIOException.class, () -> AtomicFiles.write(file, new byte[9]));
    String message = Objects.requireNonNull(failure.getMessage());
    assertTrue(message.contains("state.bin: it can't be written: No space left"), message);
    assertFalse(Files.exists(unfinished));
    assertFalse(Files.exists(file));
  }
}
