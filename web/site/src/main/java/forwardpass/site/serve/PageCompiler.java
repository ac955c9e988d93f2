package forwardpass.site.serve;

import forwardpass.site.build.Layout;
import forwardpass.site.build.Problem;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the pages' modules behind the author's back: a process of the client's own compiler that
 * stays warm, compiles what a change has touched, and ends with this one.
 */
final class PageCompiler {
  /** Hears how far a compilation is. */
  interface Listener {
    /** Those modules are older than the lessons, and are being compiled. */
    void stale(List<String> modules);

    /** A module is as its lessons are. */
    void made(String module);

    /** A module can't be compiled. */
    void failed(String module, List<Problem> problems);
  }

  private static final Pattern AT =
      Pattern.compile("([\\w.]+)\\.\\w+\\.[^.()\\s]+\\((\\w+\\.java):(\\d+)\\)");

  private final Layout layout;
  private final Listener listener;
  private final Path target;
  private @Nullable Process process;

  PageCompiler(Layout layout, Listener listener) {
    this.layout = layout;
    this.listener = listener;
    this.target = Objects.requireNonNull(layout.client().getParent());
  }

  /** The class path of the client's compiler; empty where it has never run. */
  static List<String> classPath(Layout layout) throws IOException {
    Path file = layout.client().resolveSibling("teavm").resolve("classpath");
    return Files.exists(file)
        ? List.of(Files.readString(file).split(File.pathSeparator, -1))
        : List.of();
  }

  /**
   * Compiles what has changed.
   *
   * @param fresh folders of classes that go before those that Maven compiled
   * @param first the module to begin with
   */
  synchronized void compile(Collection<Path> fresh, String first) throws IOException {
    Process running = running();
    List<String> path = new ArrayList<>();
    fresh.forEach(each -> path.add(each.toString()));
    path.addAll(classPath(layout));
    String order = String.join(File.pathSeparator, path) + "\t" + first + "\n";
    running.getOutputStream().write(order.getBytes(StandardCharsets.UTF_8));
    running.getOutputStream().flush();
  }

  /** Starts the process, which takes its time to warm up; nothing where it runs. */
  synchronized void begin() throws IOException {
    running();
  }

  private Process running() throws IOException {
    Process running = process;
    if (running == null || !running.isAlive()) {
      running = start();
      process = running;
    }
    return running;
  }

  private Process start() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-classpath",
            String.join(File.pathSeparator, classPath(layout)),
            "forwardpass.client.compile.CompileMain",
            "follow",
            target.toString());
    Process started =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Thread hearing = new Thread(() -> hear(started), "page compiler");
    hearing.setDaemon(true);
    hearing.start();
    return started;
  }

  private void hear(Process from) {
    List<String> stale = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.UTF_8))) {
      Consumer<String> line =
          text -> {
            String[] parts = text.split("\t", -1);
            switch (parts[0]) {
              case "stale" -> stale.add(parts[1]);
              case "known" -> {
                listener.stale(List.copyOf(stale));
                stale.clear();
              }
              case "made" -> listener.made(parts[1]);
              case "problem" -> problems.add(problem(parts[1], parts[2].replace('\u2028', '\n')));
              case "failed" -> {
                listener.failed(parts[1], List.copyOf(problems));
                problems.clear();
              }
              case "done" -> System.out.println("serve: the pages' modules are up to date");
              default -> System.out.println(text);
            }
          };
      reader.lines().forEach(line);
    } catch (IOException e) {
      System.err.println("serve: the pages' compiler: " + e.getMessage());
    }
  }

  /** The compiler's words at the first line of the project's own Java that they name. */
  private Problem problem(String module, String text) {
    Matcher at = AT.matcher(text);
    while (at.find()) {
      for (Path root : layout.speakers()) {
        Path file = root.resolve(at.group(1).replace('.', '/')).resolve(at.group(2));
        if (Files.exists(file)) {
          return new Problem(
              layout.name(file), Integer.parseInt(at.group(3)), module + ": " + text);
        }
      }
    }
    return new Problem("web/client", 0, module + ": " + text);
  }
}
