package forwardpass.trainer.cli;

import static forwardpass.trainer.cli.Outcome.train;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.trainer.run.Metric;
import forwardpass.trainer.run.MetricsLog;
import forwardpass.trainer.run.RunDirectory;
import forwardpass.trainer.run.StateFile;
import forwardpass.trainer.run.States;
import forwardpass.trainer.run.TinyRun;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on the loopback interface train as one does. */
class ProcessesTest {
  private final Path folder;

  ProcessesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static final String OPTIONS =
      "train --backend java --stories 40 --vocab-size 270 --layers 1 --heads 2 --width 8"
          + " --context 16 --batch 5 --steps 12 --checkpoint-every 6 --log-every 3"
          + " --validation-share 0.2 --seed 3 --out ";

  private static Process start(Path output, String... arguments) throws IOException {
    return start(output, Map.of(), arguments);
  }

  private static Process start(Path output, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("forwardpass.trainer.cli.Main");
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** By the trainer's own means. */
  private Path inTwoProcesses() throws Exception {
    Path run = folder.resolve("own");
    Path said = folder.resolve("own.txt");
    Process process = start(said, (OPTIONS + run + " --processes 2").split(" ", -1));
    awaitSuccess(process, said);
    String text = Files.readString(said);
    assertEquals(1, text.split("done; see", -1).length - 1, "rank 0 alone speaks");
    assertFalse(text.contains("[Gloo]"), text);
    return run;
  }

  private static void awaitSuccess(Process process, Path said) throws Exception {
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it hangs");
    assertEquals(0, process.exitValue(), Files.readString(said));
  }

  /** As torchrun would: every process with the same arguments, and its place in the environment. */
  private Path underALauncher() throws Exception {
    Path run = folder.resolve("launched");
    String port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = "" + free.getLocalPort();
    }
    List<Process> ranks = new ArrayList<>();
    for (int rank = 0; rank < 2; rank++) {
      Map<String, String> place =
          Map.of(
              "RANK",
              "" + rank,
              "WORLD_SIZE",
              "2",
              "MASTER_ADDR",
              "127.0.0.1",
              "MASTER_PORT",
              port);
      ranks.add(start(folder.resolve("rank" + rank), place, (OPTIONS + run).split(" ", -1)));
    }
    for (int rank = 0; rank < 2; rank++) {
      awaitSuccess(ranks.get(rank), folder.resolve("rank" + rank));
    }
    return run;
  }

  @Test
  void twoProcessesTrainAsOneDoesAndEachTimeToTheSameBits() throws Exception {
    Path first = inTwoProcesses();
    Path second = underALauncher();
    StateFile.Saved one = TinyRun.newest(new RunDirectory(first));
    States.assertSame(one.state(), TinyRun.newest(new RunDirectory(second)).state());

    Path alone = folder.resolve("alone");
    train(
            alone,
            "--batch",
            "5",
            "--steps",
            "12",
            "--checkpoint-every",
            "6",
            "--log-every",
            "3",
            "--accumulate",
            "2")
        .well();
    List<Metric> expected = MetricsLog.read(alone.resolve("metrics.csv"), warning -> {});
    List<Metric> actual = MetricsLog.read(first.resolve("metrics.csv"), warning -> {});
    assertEquals(4, expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i).loss(), actual.get(i).loss(), 1e-4);
      assertEquals(expected.get(i).validationLoss(), actual.get(i).validationLoss(), 1e-4);
      assertEquals(expected.get(i).tokens(), actual.get(i).tokens());
    }
  }

  private static int step(RunDirectory directory) {
    StateFile.@Nullable Saved saved = directory.newest(warning -> {});
    return saved == null ? 0 : saved.state().step();
  }

  /** A run of two processes without an end, at its first checkpoint. */
  private Process endless(RunDirectory directory, Path said, String... more) throws Exception {
    TinyRun.prepare(directory.folder(), 1_000_000, 1);
    List<String> arguments = new ArrayList<>(List.of("train", "--resume", "--processes", "2"));
    arguments.addAll(List.of("--out", directory.folder().toString()));
    arguments.addAll(List.of(more));
    Process process = start(said, arguments.toArray(String[]::new));
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (step(directory) == 0 && System.nanoTime() < deadline && process.isAlive()) {
      Thread.sleep(50);
    }
    assertTrue(process.isAlive(), () -> said(said));
    return process;
  }

  private static String said(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  @Test
  void aProcessThatDoesNotAnswerEndsTheOthersWhenTheirPatienceDoes() throws Exception {
    RunDirectory directory = new RunDirectory(folder.resolve("run"));
    Path said = folder.resolve("said.txt");
    Process process = endless(directory, said, "--peer-timeout", "4");
    ProcessHandle mute = process.children().toList().get(1);
    new ProcessBuilder("kill", "-STOP", "" + mute.pid()).start().waitFor();
    assertTrue(process.waitFor(40, TimeUnit.SECONDS), "it hangs");
    assertTrue(Files.readString(said).contains("does not answer"), Files.readString(said));
    assertFalse(mute.isAlive());
  }

  @Test
  void aProcessThatDiesEndsTheOthersByNameAndLeavesASoundCheckpoint() throws Exception {
    RunDirectory directory = new RunDirectory(folder.resolve("run"));
    Path said = folder.resolve("said.txt");
    Process process = endless(directory, said);
    List<ProcessHandle> ranks = process.children().toList();
    assertEquals(2, ranks.size());
    long start = System.nanoTime();
    ranks.get(1).destroyForcibly();
    assertTrue(process.waitFor(15, TimeUnit.SECONDS), "it hangs");
    assertTrue(System.nanoTime() - start < 15e9);
    assertEquals(1, process.exitValue());
    String text = Files.readString(said);
    assertTrue(text.contains("(process " + ranks.get(1).pid() + ") was ended by signal 9"), text);
    assertTrue(text.contains("another rank is gone"), text);
    assertFalse(text.contains("\tat "), text);
    ranks.forEach(rank -> assertFalse(rank.isAlive()));
    assertTrue(TinyRun.newest(directory).state().step() > 0);
  }

  @Test
  void aRequestToStopEndsAllAfterTheSameStepWithTheStateSaved() throws Exception {
    RunDirectory directory = new RunDirectory(folder.resolve("run"));
    Path said = folder.resolve("said.txt");
    Process process = endless(directory, said);
    process.destroy();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it hangs");
    assertTrue(Files.readString(said).contains("stopped and saved"), Files.readString(said));
    List<Metric> metrics = MetricsLog.read(directory.metrics(), warning -> {});
    assertEquals(step(directory), metrics.get(metrics.size() - 1).step());
  }
}
