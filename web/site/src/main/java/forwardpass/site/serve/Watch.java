package forwardpass.site.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Notices changes of files, and below folders, by looking at them again and again: that works on
 * every file system, and a look at some hundred files takes milliseconds.
 */
final class Watch {
  private record Stamp(long modified, long size) {}

  private final List<Path> folders;
  private Map<Path, Stamp> known;
  private String latest = "";

  Watch(List<Path> folders) {
    this.folders = List.copyOf(folders);
    this.known = look();
  }

  /**
   * Whether anything has changed since the last call. An editor that is still writing is waited
   * for.
   */
  boolean changed() {
    Map<Path, Stamp> now = look();
    if (now.equals(known)) {
      return false;
    }
    Map<Path, Stamp> settled = look();
    while (!settled.equals(now)) {
      now = settled;
      settled = look();
    }
    latest = difference(known, now);
    known = now;
    return true;
  }

  /** The name of a file of the last change. */
  String latest() {
    return latest;
  }

  private static String difference(Map<Path, Stamp> before, Map<Path, Stamp> after) {
    Map<Path, Stamp> all = new TreeMap<>(before);
    all.putAll(after);
    for (Path file : all.keySet()) {
      if (!Objects.equals(before.get(file), after.get(file))) {
        return file.getFileName().toString();
      }
    }
    return "";
  }

  private Map<Path, Stamp> look() {
    Map<Path, Stamp> out = new TreeMap<>();
    for (Path folder : folders) {
      if (Files.exists(folder)) {
        try {
          Files.walkFileTree(folder, new Looker(out));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return out;
  }

  private static final class Looker extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> out;

    Looker(Map<Path, Stamp> out) {
      this.out = out;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      out.put(file, new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // It was there a moment ago: editors rename and delete.
      return FileVisitResult.CONTINUE;
    }
  }
}
