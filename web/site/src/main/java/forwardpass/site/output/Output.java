package forwardpass.site.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The files of the site, before they are written. */
public final class Output {
  private final Map<String, byte[]> made = new TreeMap<>();
  private final Map<String, Path> copied = new TreeMap<>();

  public void put(String path, byte[] bytes) {
    taken(path);
    made.put(path, bytes);
  }

  public void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Everything below a folder, under a prefix; nothing where there is no such folder. */
  public void copyAll(Path folder, String prefix, List<String> suffixesLeftOut) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String path = prefix + folder.relativize(file).toString().replace('\\', '/');
        if (suffixesLeftOut.stream().noneMatch(path::endsWith)) {
          taken(path);
          copied.put(path, file);
        }
      }
    }
  }

  /** Gives a file another path. */
  public void rename(String path, String other) {
    taken(other);
    Path file = copied.remove(path);
    if (file == null) {
      throw new IllegalArgumentException("output: there is no " + path + " to rename");
    }
    copied.put(other, file);
  }

  /** Puts a file's text behind another's, and takes the file away. */
  public void append(String path, String other) {
    byte[] first = bytes(path);
    byte[] second = bytes(other);
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    copied.remove(path);
    copied.remove(other);
    made.remove(other);
    made.put(path, both);
  }

  /** Puts another text in the place of every file whose path ends so. */
  public void change(String suffix, UnaryOperator<String> change) {
    for (String path : paths()) {
      if (path.endsWith(suffix)) {
        String text = new String(bytes(path), StandardCharsets.UTF_8);
        copied.remove(path);
        made.put(path, change.apply(text).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void taken(String path) {
    if (made.containsKey(path) || copied.containsKey(path)) {
      throw new IllegalStateException("two sources make the file " + path + " of the site");
    }
  }

  public Set<String> paths() {
    Set<String> out = new TreeSet<>(made.keySet());
    out.addAll(copied.keySet());
    return out;
  }

  public boolean has(String path) {
    return made.containsKey(path) || copied.containsKey(path);
  }

  /** A file's bytes. */
  public byte[] bytes(String path) {
    byte[] bytes = made.get(path);
    if (bytes != null) {
      return bytes;
    }
    Path file = copied.get(path);
    if (file == null) {
      throw new IllegalArgumentException("output: there is no " + path);
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a folder hold exactly these files; what is there already and equal isn't touched. */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.walk(folder)) {
      for (Path file : old.filter(Files::isRegularFile).toList()) {
        if (!has(folder.relativize(file).toString().replace('\\', '/'))) {
          Files.delete(file);
        }
      }
    }
    writeInto(folder);
  }

  /** Writes these files into a folder, beside what else is there; equal ones aren't touched. */
  public void writeInto(Path folder) throws IOException {
    for (String path : paths()) {
      Path file = folder.resolve(path);
      byte[] bytes = bytes(path);
      if (!Files.exists(file)
          || Files.size(file) != bytes.length
          || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, bytes);
        Files.move(
            beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
