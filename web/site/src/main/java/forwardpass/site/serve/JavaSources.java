package forwardpass.site.serve;

import forwardpass.site.build.Build;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Problem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Java behind the book, compiled in this process whenever it changes. */
final class JavaSources {
  private static final String BUILD = "forwardpass.site.book.BookBuild";
  private static final String GENERATED = "target/generated-sources/chapters";

  private final Layout layout;
  private final List<List<Path>> modules;
  private final List<String> libraries;
  private ClassLoader classes = JavaSources.class.getClassLoader();
  private SortedMap<Integer, Path> compiled = new TreeMap<>(); // by the index of the module
  private @Nullable Build build;
  private int generation;

  /**
   * The sources of some modules.
   *
   * @param modules the source folders of each; one may use those before it
   * @param libraries what they need beside what this process has
   */
  JavaSources(Layout layout, List<List<Path>> modules, List<String> libraries) {
    this.layout = layout;
    this.modules = List.copyOf(modules);
    this.libraries = List.copyOf(libraries);
  }

  /** The source folders of engine, lessons and client. */
  static List<List<Path>> ofBook(Path root) {
    String java = "src/main/java";
    Path lessons = root.resolve("web/lessons");
    Path client = root.resolve("web/client");
    return List.of(
        List.of(root.resolve("core/engine").resolve(java)),
        List.of(lessons.resolve(java), lessons.resolve(GENERATED)),
        List.of(client.resolve(java), client.resolve(GENERATED)));
  }

  /** The build with the newest classes: the same one, with what it keeps, until they change. */
  Build build() {
    Build ready = build;
    if (ready != null) {
      return ready;
    }
    try {
      ready = (Build) classes.loadClass(BUILD).getConstructor().newInstance();
      build = ready;
      return ready;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("serve: " + BUILD + " can't be loaded", e);
    }
  }

  /** The folders of classes newer than those that this process began with. */
  Collection<Path> fresh() {
    return List.copyOf(compiled.values());
  }

  /**
   * Compiles the modules from one on: what comes before is as it was. On success the next build
   * runs the result.
   */
  List<Problem> compile(int firstModule) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      return List.of(new Problem("serve", 0, "this Java has no compiler; run a JDK"));
    }
    generation++;
    try {
      SortedMap<Integer, Path> fresh = new TreeMap<>(compiled.headMap(firstModule));
      for (int module = firstModule; module < modules.size(); module++) {
        Path out = layout.output().resolveSibling("reload").resolve(generation + "-" + module);
        List<Problem> problems = compile(javac, modules.get(module), fresh.values(), out);
        if (!problems.isEmpty()) {
          return problems;
        }
        fresh.put(module, out);
      }
      compiled = fresh;
      classes = new FreshClasses(urls(fresh.values()), JavaSources.class.getClassLoader());
      build = null;
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Problem> compile(
      JavaCompiler javac, List<Path> roots, Collection<Path> before, Path out) throws IOException {
    Files.createDirectories(out);
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> classPath = new ArrayList<>();
    before.forEach(path -> classPath.add(path.toString()));
    classPath.add(System.getProperty("java.class.path"));
    classPath.addAll(libraries);
    // As Maven does: what has not changed becomes the same classes, and its modules stay.
    List<String> options =
        List.of(
            "-d",
            out.toString(),
            "-classpath",
            String.join(File.pathSeparator, classPath),
            "-g",
            "--release",
            "17",
            "-proc:none",
            "-nowarn");
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, null)) {
      javac
          .getTask(
              null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources(roots)))
          .call();
    }
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(this::problem)
        .toList();
  }

  /** The fresh classes, and behind them those that this process began with. */
  private static URL[] urls(Collection<Path> fresh) throws IOException {
    List<URL> out = new ArrayList<>();
    for (Path path : fresh) {
      out.add(path.toUri().toURL());
    }
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      out.add(Path.of(entry).toUri().toURL());
    }
    return out.toArray(URL[]::new);
  }

  private Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String file = source == null ? "javac" : layout.name(Path.of(source.toUri()));
    return new Problem(
        file, (int) Math.max(0, diagnostic.getLineNumber()), diagnostic.getMessage(null));
  }

  private static List<Path> sources(List<Path> roots) throws IOException {
    List<Path> out = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> all = Files.walk(root)) {
          all.filter(file -> file.toString().endsWith(".java")).forEach(out::add);
        }
      }
    }
    return out;
  }
}
