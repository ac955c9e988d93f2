package forwardpass.client.compile;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Compiles the book's modules. {@code readers} compiles all of them, {@code authors} those that an
 * author looks at. {@code follow} stays: for every line it gets, <i>class path, tab, the module to
 * begin with</i>, it compiles what has changed and says so, a line a module; a newer line breaks
 * off an older one between two modules. It ends with whoever writes the lines. {@code sizes} says
 * what a module holds, package by package.
 */
public final class CompileMain {
  private static final int MOST_THREADS = 4;

  private final Path pages;
  private final Path out;
  private final Path work;

  private CompileMain(Path target) {
    this.pages = target.resolve("generated-sources/chapters");
    this.out = target.resolve("web");
    this.work = target.resolve("teavm");
  }

  /**
   * Compiles.
   *
   * @param args what to do, and the client's target folder
   */
  public static void main(String[] args) throws Exception {
    CompileMain compile = new CompileMain(Path.of(args[1]));
    String own = System.getProperty("java.class.path");
    Files.createDirectories(compile.work);
    // The server starts another such process by this.
    Files.writeString(compile.work.resolve("classpath"), own);
    int status = 0;
    switch (args[0]) {
      case "readers" -> status = compile.all(Modules.forReaders(compile.pages), own);
      case "authors" -> status = compile.all(Modules.forAuthors(compile.pages), own);
      case "follow" -> compile.follow();
      case "sizes" -> compile.sizes(args[2], own);
      default -> throw new IllegalArgumentException("say readers, authors, follow or sizes");
    }
    System.exit(status);
  }

  private int all(List<Module> modules, String classPath)
      throws IOException, InterruptedException, ExecutionException {
    ModuleCompiler compiler = new ModuleCompiler(paths(classPath), out, work);
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<Boolean>> done = new ArrayList<>();
    for (Module module : modules) {
      done.add(pool.submit(() -> one(module, compiler)));
    }
    pool.shutdown();
    boolean good = true;
    for (Future<Boolean> each : done) {
      good &= each.get();
    }
    return good ? 0 : 1;
  }

  private void sizes(String file, String classPath) throws IOException {
    ModuleCompiler compiler = new ModuleCompiler(paths(classPath), out, work);
    for (Module module : Modules.forReaders(pages)) {
      if (module.file().equals(file) && one(module, compiler)) {
        Files.readAllLines(compiler.sizes(module)).stream()
            .sorted(Comparator.comparing(line -> -Integer.parseInt(line.split(" ", 2)[0])))
            .forEach(System.out::println);
      }
    }
  }

  private static boolean one(Module module, ModuleCompiler compiler) throws IOException {
    if (compiler.isUpToDate(module)) {
      return true;
    }
    long start = System.nanoTime();
    List<String> problems = compiler.compile(module);
    problems.forEach(problem -> System.err.println(module.file() + ": " + problem));
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(
        Locale.ROOT, "client: %s compiled in %.1f s%n", module.file(), millis / 1000.0);
    return problems.isEmpty();
  }

  private void follow() throws IOException {
    BlockingQueue<String> orders = new LinkedBlockingQueue<>();
    Thread reader = new Thread(() -> read(orders), "orders");
    reader.setDaemon(true);
    reader.start();
    warmUp();
    while (true) {
      try {
        String order = orders.take();
        if (orders.isEmpty()) {
          obey(order, orders);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Before the author's first change: a page like those that are to come. */
  private void warmUp() throws IOException {
    ModuleCompiler compiler =
        new ModuleCompiler(paths(System.getProperty("java.class.path")), out, work);
    for (Module module : Modules.forAuthors(pages)) {
      if (module.file().startsWith("page-")) {
        compiler.warmUp(module);
        return;
      }
    }
  }

  private static void read(BlockingQueue<String> orders) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      in.lines().forEach(orders::add);
    } catch (IOException e) {
      System.err.println("compile: " + e);
    }
    Runtime.getRuntime().halt(0); // whoever gave the orders has gone
  }

  private void obey(String order, BlockingQueue<String> newer) throws IOException {
    String[] parts = order.split("\t", -1);
    ModuleCompiler compiler = new ModuleCompiler(paths(parts[0]), out, work);
    List<Module> modules = new ArrayList<>(Modules.forAuthors(pages));
    modules.sort((a, b) -> Boolean.compare(b.file().equals(parts[1]), a.file().equals(parts[1])));
    List<Module> stale = new ArrayList<>();
    for (Module module : modules) {
      if (!compiler.isUpToDate(module)) {
        stale.add(module);
        say("stale", module, "");
      }
    }
    System.out.println("known");
    for (Module module : stale) {
      if (!newer.isEmpty()) {
        return;
      }
      List<String> problems = compiler.compile(module);
      problems.forEach(problem -> say("problem", module, problem.replace("\n", "\u2028")));
      say(problems.isEmpty() ? "made" : "failed", module, "");
    }
    System.out.println("done");
  }

  private static void say(String what, Module module, String text) {
    System.out.println(what + "\t" + module.file() + "\t" + text);
  }

  private static List<Path> paths(String classPath) {
    List<Path> out = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      out.add(Path.of(entry));
    }
    return out;
  }
}
