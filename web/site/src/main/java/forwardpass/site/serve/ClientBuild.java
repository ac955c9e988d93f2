package forwardpass.site.serve;

import forwardpass.site.build.Layout;
import forwardpass.site.build.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page's script, compiled by TeaVM in a Maven of its own while the author reads on. */
final class ClientBuild {
  private static final int LINES_SHOWN = 30;
  private static final Path NICE = Path.of("/usr/bin/nice");

  private final Layout layout;
  private @Nullable Thread thread;
  private boolean again;
  private boolean ended;
  private List<Problem> problems = List.of();

  ClientBuild(Layout layout) {
    this.layout = layout;
  }

  /** Begins, or begins again as soon as the present run ends. */
  synchronized void start() {
    // What the last run complained of may be mended.
    problems = List.of();
    if (running()) {
      again = true;
      return;
    }
    Thread worker = new Thread(this::work, "client build");
    worker.setDaemon(true);
    thread = worker;
    worker.start();
  }

  synchronized boolean running() {
    return thread != null;
  }

  /** Whether a run has ended since the last call. */
  synchronized boolean ended() {
    boolean now = ended && thread == null;
    if (now) {
      ended = false;
    }
    return now;
  }

  synchronized List<Problem> problems() {
    return problems;
  }

  private void work() {
    boolean more = true;
    while (more) {
      System.out.println("serve: TeaVM compiles the page's script in the background …");
      List<Problem> found = maven();
      System.out.println("serve: TeaVM is done" + (found.isEmpty() ? "" : ", with errors"));
      synchronized (this) {
        more = again;
        again = false;
        problems = more ? List.of() : found;
        if (!more) {
          ended = true;
          thread = null;
        }
      }
    }
  }

  private List<Problem> maven() {
    String home = System.getProperty("site.maven", "");
    Path program = Path.of(home, "bin", isWindows() ? "mvn.cmd" : "mvn");
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(NICE)) { // so that what the author writes meanwhile shows at once
      command.addAll(List.of(NICE.toString(), "-n", "19"));
    }
    command.add(Files.exists(program) ? program.toString() : "mvn");
    command.addAll(List.of("-B", "-q", "-o", "-Pserve", "-Dsite.skip=true"));
    command.addAll(List.of("-pl", "core/engine,web/lessons,web/client", "process-classes"));
    List<String> lines = new ArrayList<>();
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(layout.root().toFile())
              .redirectErrorStream(true)
              .start();
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        reader.lines().filter(line -> !line.isBlank()).forEach(lines::add);
      }
      if (process.waitFor() == 0) {
        return List.of();
      }
    } catch (IOException e) {
      lines.add(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      lines.add("interrupted");
    }
    String text = String.join("\n", lines.subList(0, Math.min(lines.size(), LINES_SHOWN)));
    return List.of(new Problem("web/client", 0, text.isEmpty() ? "Maven failed" : text));
  }

  private static boolean isWindows() {
    return System.getProperty("os.name", "").startsWith("Windows");
  }
}
