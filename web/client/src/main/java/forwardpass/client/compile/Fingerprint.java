package forwardpass.client.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What a module is made of, as a number: while that stays, so does the module. */
final class Fingerprint {
  // Those change every module, and are not asked for as classes to compile.
  private static final String TRANSFORMERS = "forwardpass/client/teavm";
  private static final List<String> COMPILER =
      List.of(
          "forwardpass/client/compile/ModuleCompiler.class",
          "forwardpass/client/compile/Module.class");

  private final List<Path> classPath;
  private final Map<String, String> hashes = new ConcurrentHashMap<>();
  private final String compiler;

  Fingerprint(List<Path> classPath, String options) throws IOException {
    this.classPath = List.copyOf(classPath);
    StringBuilder text = new StringBuilder(options);
    for (Path entry : classPath) {
      if (Files.isRegularFile(entry)) {
        text.append('\n').append(entry.getFileName()).append(' ').append(Files.size(entry));
      }
    }
    text.append('\n').append(hashOfAll(TRANSFORMERS));
    COMPILER.forEach(name -> text.append('\n').append(find(name)));
    this.compiler = text.toString();
  }

  /** The fingerprint of a module that asked for these names. */
  String of(Module module, Set<String> asked) {
    StringBuilder text = new StringBuilder(compiler).append('\n').append(module);
    for (String name : new TreeSet<>(asked)) {
      text.append('\n').append(name).append(' ').append(hashes.computeIfAbsent(name, this::find));
    }
    return hash(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of a file of the project's own; jars count as a whole. */
  private String find(String name) {
    for (Path entry : classPath) {
      Path file = entry.resolve(name);
      if (Files.isDirectory(entry) && Files.isRegularFile(file)) {
        return name.endsWith(".class") ? hashOfClass(file) : hashOf(file);
      }
    }
    return "-";
  }

  private String hashOfAll(String folder) throws IOException {
    for (Path entry : classPath) {
      if (Files.isDirectory(entry.resolve(folder))) {
        try (Stream<Path> files = Files.list(entry.resolve(folder))) {
          StringBuilder text = new StringBuilder();
          files.sorted().forEach(file -> text.append(hashOfClass(file)));
          return text.toString();
        }
      }
    }
    return "-";
  }

  private static String hashOfClass(Path file) {
    try {
      return hash(ClassBytes.ordered(Files.readAllBytes(file)));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return hashOf(file); // not whole, or newer than this knows
    }
  }

  static String hashOf(Path file) {
    try {
      return hash(Files.readAllBytes(file));
    } catch (IOException e) {
      return "unreadable";
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
