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

/** The Java behind the book, compiled in this process whenever it changes. */
final class Lessons {
  private static final String BUILD = "forwardpass.site.book.BookBuild";

  private final Layout layout;
  private ClassLoader classes = Lessons.class.getClassLoader();
  private SortedMap<Integer, Path> compiled = new TreeMap<>(); // by the index of the source root
  private int generation;

  Lessons(Layout layout) {
    this.layout = layout;
  }

  /** A build with the newest classes. */
  Build build() {
    try {
      return (Build) classes.loadClass(BUILD).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("serve: " + BUILD + " can't be loaded", e);
    }
  }

  /**
   * Compiles the source roots from one on: what comes before is as it was. On success the next
   * build runs the result.
   */
  List<Problem> compile(int firstRoot) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      return List.of(new Problem("serve", 0, "this Java has no compiler; run a JDK"));
    }
    generation++;
    try {
      SortedMap<Integer, Path> fresh = new TreeMap<>(compiled.headMap(firstRoot));
      for (int root = firstRoot; root < layout.sources().size(); root++) {
        Path out = layout.output().resolveSibling("reload").resolve(generation + "-" + root);
        List<Problem> problems = compile(javac, layout.sources().get(root), fresh.values(), out);
        if (!problems.isEmpty()) {
          return problems;
        }
        fresh.put(root, out);
      }
      compiled = fresh;
      classes = new FreshClasses(urls(fresh.values()), Lessons.class.getClassLoader());
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Problem> compile(JavaCompiler javac, Path root, Collection<Path> before, Path out)
      throws IOException {
    Files.createDirectories(out);
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    StringBuilder classPath = new StringBuilder();
    before.forEach(path -> classPath.append(path).append(File.pathSeparator));
    classPath.append(System.getProperty("java.class.path"));
    List<String> options =
        List.of("-d", out.toString(), "-classpath", classPath.toString(), "-proc:none", "-nowarn");
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, null)) {
      javac
          .getTask(
              null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources(root)))
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

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
