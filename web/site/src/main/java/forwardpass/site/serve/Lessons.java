package forwardpass.site.serve;

import forwardpass.site.build.Build;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** Compiles all; on success the next build runs the result. */
  List<Problem> compile() {
    generation++;
    Path out = layout.output().resolveSibling("reload").resolve(Integer.toString(generation));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      return List.of(new Problem("serve", 0, "this Java has no compiler; run a JDK"));
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, null)) {
      Files.createDirectories(out);
      String classPath = System.getProperty("java.class.path");
      List<String> options =
          List.of(
              "-d",
              out.toString(),
              "-classpath",
              classPath,
              "-proc:none",
              "-nowarn",
              "--release",
              "17");
      boolean ok =
          javac
              .getTask(
                  null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources()))
              .call();
      if (ok) {
        classes =
            new FreshClasses(
                new URL[] {out.toUri().toURL(), own()}, Lessons.class.getClassLoader());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(this::problem)
        .toList();
  }

  private Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String file = source == null ? "javac" : layout.name(Path.of(source.toUri()));
    return new Problem(
        file, (int) Math.max(0, diagnostic.getLineNumber()), diagnostic.getMessage(null));
  }

  private List<Path> sources() throws IOException {
    List<Path> out = new ArrayList<>();
    for (Path root : layout.sources()) {
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(file -> file.toString().endsWith(".java")).forEach(out::add);
      }
    }
    return out;
  }

  private static URL own() {
    return Lessons.class.getProtectionDomain().getCodeSource().getLocation();
  }
}
