package forwardpass.trainer.cli;

import forwardpass.trainer.torch.Rendezvous;
import forwardpass.trainer.train.PeerException;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Several processes on this machine that train one model together. They meet through a file that
 * only this user can read, and exchange over the loopback interface. When one dies, the others end
 * by themselves, or are ended.
 */
final class LocalProcesses {
  private static final long GRACE_SECONDS = 10; // for the others to notice that one is gone
  private static final long SAVING_SECONDS = 120; // after a request to stop
  private static final int SIGNALLED = 128;

  private final List<Process> processes = new ArrayList<>();
  private final List<Thread> readers = new ArrayList<>();
  private final int count;
  private final List<String> arguments;
  private final PrintWriter out;

  /**
   * Processes that are yet to start.
   *
   * @param arguments of the program
   * @param out gets what rank 0 says
   */
  LocalProcesses(int count, List<String> arguments, PrintWriter out) {
    this.count = count;
    this.out = out;
    this.arguments = List.copyOf(arguments);
  }

  /**
   * Starts them all, and waits for their end.
   *
   * @throws PeerException if one ended badly; it says which
   */
  void run() throws IOException {
    Path folder = Files.createTempDirectory("forward-pass");
    Path store = folder.resolve("store");
    Thread hook = new Thread(this::stop, "stop processes");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      for (int rank = 0; rank < count; rank++) {
        processes.add(start(rank, store));
      }
      passOn(processes.get(0));
      await();
    } finally {
      endOthers();
      removeHook(hook);
      Files.deleteIfExists(store);
      Files.deleteIfExists(folder);
    }
  }

  private Process start(int rank, Path store) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-Dsun.jnu.encoding=UTF-8");
    command.add("-D" + Main.STOPS_WITH_PARENT + "=true");
    command.add("-cp");
    command.add(classPath());
    command.add(Main.class.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.redirectOutput(
        rank == 0 ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("RANK", "" + rank);
    builder.environment().put("LOCAL_RANK", "" + rank);
    builder.environment().put("WORLD_SIZE", "" + count);
    builder.environment().put(Rendezvous.FILE, store.toString());
    return builder.start();
  }

  private static String classPath() { // under surefire the JVM's own is a jar that names the rest
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static File nothing() {
    return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
  }

  /** What rank 0 says, but for the line that Gloo itself prints. */
  private void passOn(Process rankZero) {
    Thread reader =
        new Thread(
            () -> rankZero.inputReader(StandardCharsets.UTF_8).lines().forEach(this::passOn),
            "output of rank 0");
    reader.setDaemon(true);
    reader.start();
    readers.add(reader);
  }

  private void passOn(String line) {
    if (!line.startsWith("[Gloo]")) {
      out.println(line);
    }
  }

  /** Waits until all have ended well, or one has not. */
  private void await() {
    List<Process> running = new ArrayList<>(processes);
    while (!running.isEmpty()) {
      CompletableFuture<?>[] ends =
          running.stream().map(Process::onExit).toArray(CompletableFuture<?>[]::new);
      CompletableFuture.anyOf(ends).join();
      for (Process process : processes) {
        if (!process.isAlive() && running.remove(process) && process.exitValue() != 0) {
          throw new PeerException(
              "rank "
                  + processes.indexOf(process)
                  + " (process "
                  + process.pid()
                  + ") "
                  + manner(process.exitValue())
                  + "; the others are ended, the last checkpoint is sound: train --resume goes on");
        }
      }
    }
  }

  private static String manner(int status) {
    return status > SIGNALLED
        ? "was ended by signal " + (status - SIGNALLED)
        : "ended with status " + status;
  }

  /** Passes a request to stop on; they agree on the step after which they save and end. */
  private void stop() {
    processes.forEach(process -> process.toHandle().destroy()); // leaves its output open
    processes.forEach(process -> awaitEnd(process, SAVING_SECONDS));
    awaitReaders();
  }

  private void endOthers() {
    for (Process process : processes) {
      awaitEnd(process, GRACE_SECONDS);
      process.toHandle().destroyForcibly();
    }
    awaitReaders();
  }

  /** Until all that was said has been passed on. */
  private void awaitReaders() {
    for (Thread reader : readers) {
      try {
        reader.join(TimeUnit.SECONDS.toMillis(GRACE_SECONDS));
      } catch (InterruptedException impatient) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void awaitEnd(Process process, long seconds) {
    try {
      process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      return;
    }
  }
}
