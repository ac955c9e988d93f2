package forwardpass.trainer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.trainer.run.Metric;
import forwardpass.trainer.run.MetricsLog;
import forwardpass.trainer.run.RunDirectory;
import forwardpass.trainer.run.StateFile;
import forwardpass.trainer.run.States;
import forwardpass.trainer.run.TinyRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in a process of their own, which is killed. */
class KillTest {
  private static final int STEPS = 4000; // so many that each child dies in the middle
  private static final int KILLS = 5;

  private final Path folder;

  KillTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Process start(RunDirectory directory, Path output) throws IOException {
    return start(output, "train", "--resume", "--out", directory.folder().toString());
  }

  private static Process start(Path output, String... arguments) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                classPath,
                "forwardpass.trainer.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  private static int step(RunDirectory directory) {
    StateFile.@Nullable Saved saved =
        directory.newest(
            damaged -> {
              throw new AssertionError("a kill left a damaged checkpoint: " + damaged);
            });
    return saved == null ? 0 : saved.state().step();
  }

  @Test
  void aRunSurvivesKillsAtRandomMomentsToTheBit() throws Exception {
    RunDirectory directory = TinyRun.prepare(folder.resolve("killed"), STEPS, 1);
    Rng rng = Rng.seeded((int) System.nanoTime()); // another moment each time
    int before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path output = folder.resolve("output.txt");
      Process child = start(directory, output);
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (step(directory) <= before && System.nanoTime() < deadline && child.isAlive()) {
        Thread.sleep(20);
      }
      Thread.sleep(rng.nextInt(250)); // it saves every few milliseconds: the kill hits anything
      child.destroyForcibly().waitFor();
      int now = step(directory); // fails on a damaged checkpoint
      assertTrue(now > before, Files.readString(output));
      before = now;
    }
    int reached = before;
    StateFile.Saved killed = TinyRun.newest(directory);
    RunDirectory straight = TinyRun.prepare(folder.resolve("straight"), STEPS, 1);
    int[] asked = {0};
    StateFile.Saved uninterrupted =
        TinyRun.train(straight, new ArrayBackend(), () -> ++asked[0] > reached);
    States.assertSame(uninterrupted.state(), killed.state());
  }

  @Test
  void aRequestToStopSavesTheStepThatWasMade() throws Exception {
    RunDirectory directory = TinyRun.prepare(folder.resolve("interrupted"), 1_000_000, 1);
    Path output = folder.resolve("output.txt");
    Process child = start(directory, output);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (step(directory) == 0 && System.nanoTime() < deadline && child.isAlive()) {
      Thread.sleep(20);
    }
    child.destroy(); // SIGTERM: as Ctrl-C, but nothing that runs in the background ignores it
    boolean ended = child.waitFor(60, TimeUnit.SECONDS);
    child.destroyForcibly();
    assertTrue(ended);
    String said = Files.readString(output);
    assertTrue(said.contains("stopped and saved; go on with: train --resume"), said);
    List<Metric> metrics = MetricsLog.read(directory.metrics(), warning -> {});
    assertEquals(step(directory), metrics.get(metrics.size() - 1).step());
  }

  @Test
  void aRequestToStopWhileItPreparesEndsAtOnceAndSaysThatNothingIsLost() throws Exception {
    Path run = folder.resolve("preparing");
    Path output = folder.resolve("output.txt");
    Process child =
        start(
            output,
            ("train --backend java --stories 400000 --vocab-size 4000 --layers 1 --heads 2 --width 8"
                    + " --out "
                    + run)
                .split(" ", -1));
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!Files.exists(run.resolve("plan.json")) && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    long start = System.nanoTime();
    child.destroy();
    boolean ended = child.waitFor(60, TimeUnit.SECONDS);
    child.destroyForcibly();
    assertTrue(ended && System.nanoTime() - start < 5e9, "it went on preparing");
    String said = Files.readString(output);
    assertTrue(said.contains("stopped while preparing; nothing is lost: train --resume"), said);
    assertFalse(said.contains("saved"), said);
    assertFalse(Files.exists(run.resolve("config.json")));
  }
}
