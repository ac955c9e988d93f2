package forwardpass.site.listing;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Cuts classes, records and methods from Java source by their names, with javac's own parser. */
public final class JavaListings {
  private static final Pattern SPEC =
      Pattern.compile("(?<type>[\\w.$]+)(?:#(?<member>\\w+)(?:\\((?<types>[^)]*)\\))?)?");
  private static final Pattern DOC_BEFORE =
      Pattern.compile("/\\*\\*(?:(?!\\*/).)*\\*/\\s*$", Pattern.DOTALL);

  private final List<Path> roots;

  public JavaListings(List<Path> roots) {
    this.roots = List.copyOf(roots);
  }

  /**
   * The source of {@code package.Class}, {@code package.Class#method} (all of that name) or {@code
   * package.Class#method(double[], int)}; a field is named like a method.
   *
   * @param doc whether doc comments stay
   * @throws ListingException if there is no such thing
   */
  public Listing cut(String spec, boolean doc) throws ListingException, IOException {
    Matcher parts = SPEC.matcher(spec);
    if (!parts.matches()) {
      throw new ListingException(
          "a Java listing is package.Class, package.Class#method or …#method(types), not " + spec);
    }
    String type = parts.group("type");
    Path file = fileOf(type);
    String source = Files.readString(file);
    Parsed parsed = parse(source);
    ClassTree owner = find(parsed.unit(), type);
    List<Tree> found = new ArrayList<>();
    if (parts.group("member") == null) {
      found.add(owner);
    } else {
      for (Tree member : owner.getMembers()) {
        if (fits(member, parts.group("member"), parts.group("types"))) {
          found.add(member);
        }
      }
    }
    if (found.isEmpty()) {
      throw new ListingException(spec + ": " + owner.getSimpleName() + " has no such member");
    }
    String code =
        found.stream()
            .map(tree -> piece(source, parsed, tree, doc))
            .collect(Collectors.joining("\n\n"));
    return new Listing(file.getFileName().toString(), code);
  }

  private Path fileOf(String type) throws ListingException {
    for (Path root : roots) {
      for (String outer = type;
          outer.contains(".");
          outer = outer.substring(0, outer.lastIndexOf('.'))) {
        Path file = root.resolve(outer.replace('.', '/') + ".java");
        if (Files.isRegularFile(file)) {
          return file;
        }
      }
    }
    throw new ListingException("there is no Java source of " + type);
  }

  private record Parsed(CompilationUnitTree unit, SourcePositions positions) {}

  private static Parsed parse(String source) throws IOException {
    SimpleJavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, List.of(file));
    CompilationUnitTree unit = task.parse().iterator().next();
    return new Parsed(unit, Trees.instance(task).getSourcePositions());
  }

  private static ClassTree find(CompilationUnitTree unit, String type) throws ListingException {
    String inPackage = type.substring(String.valueOf(unit.getPackageName()).length() + 1);
    List<? extends Tree> level = unit.getTypeDecls();
    ClassTree found = null;
    for (String name : inPackage.split("[.$]", -1)) {
      found = null;
      for (Tree tree : level) {
        if (tree instanceof ClassTree candidate && candidate.getSimpleName().contentEquals(name)) {
          found = candidate;
        }
      }
      if (found == null) {
        throw new ListingException("there is no Java source of " + type);
      }
      level = found.getMembers();
    }
    if (found == null) {
      throw new ListingException("there is no Java source of " + type);
    }
    return found;
  }

  private static boolean fits(Tree member, String name, @Nullable String types) {
    if (member instanceof VariableTree field) {
      return types == null && field.getName().contentEquals(name);
    }
    if (member instanceof ClassTree nested) {
      return types == null && nested.getSimpleName().contentEquals(name);
    }
    if (!(member instanceof MethodTree method) || !method.getName().contentEquals(name)) {
      return false;
    }
    String declared =
        method.getParameters().stream()
            .map(parameter -> String.valueOf(parameter.getType()))
            .collect(Collectors.joining(","));
    return types == null || declared.equals(types.replaceAll("\\s", ""));
  }

  private static String piece(String source, Parsed parsed, Tree tree, boolean doc) {
    int start = (int) parsed.positions().getStartPosition(parsed.unit(), tree);
    int end = (int) parsed.positions().getEndPosition(parsed.unit(), tree);
    Matcher comment = DOC_BEFORE.matcher(source.substring(0, start));
    if (doc && comment.find()) {
      start = comment.start();
    }
    String lines = source.substring(SourceText.lineStart(source, start), end);
    if (!doc) {
      lines = lines.replaceAll("(?s)[ \\t]*/\\*\\*.*?\\*/\\n", "");
    }
    return SourceText.dedent(lines);
  }
}
