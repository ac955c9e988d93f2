package forwardpass.site.serve;

import forwardpass.site.build.Audience;
import forwardpass.site.build.BuildListener;
import forwardpass.site.build.Faults;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Outcome;
import forwardpass.site.build.Problem;
import forwardpass.site.script.Scripts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Watches what the author does, and builds: text at once, Java anew, the pages' modules behind. */
final class RebuildLoop implements PageCompiler.Listener, BuildListener {
  private static final int POLL_MILLIS = 200;
  private static final int CLIENT = 2; // engine, lessons, client

  private final Layout layout;
  private final State state;
  private final Scripts scripts = new Scripts();
  private final JavaSources java;
  private final PageCompiler pages;
  private List<Problem> javaProblems = List.of();
  private List<Problem> planProblems = List.of();
  private List<Problem> pomProblems = List.of();
  private int failedModule = -1;

  // Modules that were made before their pages were printed: they wait for them.
  private final List<String> held = new ArrayList<>();
  private boolean isPrinting;
  private String first = ""; // the one that was looked at when the printing began
  private boolean isFirstPrinted;

  RebuildLoop(Layout layout, State state) throws IOException {
    this.layout = layout;
    this.state = state;
    this.java =
        new JavaSources(layout, JavaSources.ofBook(layout.root()), PageCompiler.classPath(layout));
    this.pages = new PageCompiler(layout, this);
  }

  /** Never returns, unless interrupted. */
  void work() throws IOException {
    Path root = layout.root();
    Path plan = layout.content().resolve("curriculum.yaml");
    Watch text = new Watch(List.of(layout.content(), layout.statics()));
    Watch curriculum = new Watch(List.of(plan));
    Watch scripts = new Watch(List.of(root.resolve("web/client/src/main/js")));
    Watch poms = new Watch(poms(root));
    List<Watch> modules = JavaSources.ofBook(root).stream().map(Watch::new).toList();
    build();
    pages.begin();
    while (!Thread.currentThread().isInterrupted()) {
      boolean changed = text.changed();
      if (poms.changed()) {
        String reason = "has changed; end this server and start it anew: mvn -Pserve";
        pomProblems = List.of(new Problem(poms.latest(), 0, reason));
        changed = true;
      }
      if (curriculum.changed()) {
        planProblems = generate();
      }
      if (scripts.changed()) {
        copyScripts();
        changed = true;
      }
      int module = firstChanged(modules);
      if (module >= 0 && modules.get(module).latest().endsWith("Chapter.java")) {
        planProblems = generate();
        module = Math.min(module, orLast(firstChanged(modules)));
      }
      if (module >= 0) {
        compile(module, modules.get(module).latest());
      }
      if (module >= 0 && javaProblems.isEmpty()) {
        hold(true); // before the first can be made
        pages.compile(java.fresh(), state.lastShown());
      }
      if (module >= 0 || changed) {
        build();
      }
      pause();
    }
  }

  private static List<Path> poms(Path root) {
    List<Path> out = new ArrayList<>();
    for (String module : List.of("", "core/engine/", "web/lessons/", "web/client/", "web/site/")) {
      out.add(root.resolve(module + "pom.xml"));
    }
    return out;
  }

  /** The first module with a change, or −1; every module's change is taken note of. */
  private static int firstChanged(List<Watch> modules) {
    int first = -1;
    for (int i = modules.size() - 1; i >= 0; i--) {
      first = modules.get(i).changed() ? i : first;
    }
    return first;
  }

  private static int orLast(int module) {
    return module < 0 ? CLIENT : module;
  }

  /** The chapters' registration, from the curriculum; what changes is seen as changed Java. */
  private List<Problem> generate() throws IOException {
    for (String module : List.of("lessons", "client")) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "web/lessons/src/build/GenerateChapters.java",
                  module)
              .directory(layout.root().toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      try {
        if (process.waitFor() != 0) {
          return List.of(new Problem("content/curriculum.yaml", 0, said.strip()));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return List.of();
  }

  private void compile(int module, String changed) {
    System.out.println("serve: " + changed + " has changed, compiling …");
    // What failed before must be compiled again, whatever has changed now.
    int from = failedModule < 0 ? module : Math.min(module, failedModule);
    javaProblems = java.compile(from);
    failedModule = javaProblems.isEmpty() ? -1 : from;
    if (javaProblems.isEmpty()) {
      state.lessonsChanged();
    }
  }

  private void build() {
    List<Problem> problems = withOthers(List.of());
    boolean written = false;
    if (javaProblems.isEmpty()) {
      hold(true);
      try {
        Outcome outcome = java.build().run(layout, scripts, Audience.AUTHORS, this);
        outcome.report().forEach(System.out::println);
        problems = withOthers(outcome.problems());
        written = true;
      } catch (IOException | RuntimeException | LinkageError e) {
        e.printStackTrace();
        problems.add(new Problem("site", 0, "the book can't be built: " + Faults.described(e)));
      }
      hold(false);
    }
    problems.forEach(System.err::println);
    state.built(problems, written);
    System.out.println(problems.isEmpty() ? "serve: ready" : "serve: waiting for a correction");
  }

  @Override
  public String firstChapter() {
    return first.replaceFirst("^page-", "").replaceFirst("\\.wasm$", "");
  }

  @Override
  public void firstWritten(List<Problem> problems) {
    state.built(withOthers(problems), false);
    synchronized (held) {
      isFirstPrinted = true;
    }
    showHeld();
  }

  @Override
  public void written(List<Problem> problems) {
    System.out.println("serve: printed, checking …");
    state.built(withOthers(problems), true);
    hold(false);
  }

  /** What is wrong with the pages, and before it all that is wrong elsewhere. */
  private List<Problem> withOthers(List<Problem> ofPages) {
    List<Problem> all = new ArrayList<>(pomProblems);
    all.addAll(planProblems);
    all.addAll(javaProblems);
    all.addAll(ofPages);
    return all;
  }

  /**
   * While pages are printed anew, modules wait for them: no page meets lessons newer than itself.
   */
  private void hold(boolean printing) {
    synchronized (held) {
      first = state.lastShown();
      isPrinting = printing;
      isFirstPrinted = false;
    }
    showHeld();
  }

  private boolean mustWait(String module) {
    return isPrinting && !(isFirstPrinted && module.equals(first));
  }

  private void showHeld() {
    List<String> ready;
    synchronized (held) {
      ready = held.stream().filter(module -> !mustWait(module)).toList();
      held.removeAll(ready);
    }
    ready.forEach(this::show);
  }

  private void copyScripts() throws IOException {
    Path scripts = layout.root().resolve("web/client/src/main/js");
    try (var files = Files.list(scripts)) {
      for (Path file : files.toList()) {
        replace(file, layout.client().resolve(file.getFileName()));
      }
    }
  }

  @Override
  public void stale(List<String> modules) {
    state.stale(modules);
    if (!modules.isEmpty()) {
      System.out.println("serve: compiling " + String.join(", ", modules));
    }
  }

  @Override
  public void made(String module) {
    synchronized (held) {
      if (mustWait(module)) {
        held.add(module);
        return;
      }
    }
    show(module);
  }

  private void show(String module) {
    try {
      replace(layout.client().resolve(module), layout.output().resolve("js").resolve(module));
      state.made(module);
      System.out.println("serve: " + module + " is alive");
    } catch (IOException e) {
      System.err.println("serve: " + module + ": " + e.getMessage());
    }
  }

  @Override
  public void failed(String module, List<Problem> problems) {
    problems.forEach(System.err::println);
    state.failed(module, problems);
  }

  /** Nobody sees half a file. */
  private static void replace(Path file, Path by) throws IOException {
    Path beside = by.resolveSibling(by.getFileName() + ".new");
    Files.createDirectories(by.getParent());
    Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
    Files.move(beside, by, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
