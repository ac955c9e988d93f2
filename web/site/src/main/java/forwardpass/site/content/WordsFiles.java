package forwardpass.site.content;

import forwardpass.lessons.node.Node;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.build.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All words of the book: templates by key, each with the place where it was written. */
public final class WordsFiles {
  /** Words of the pages themselves, which no lesson needs. */
  public static final String PAGE_PREFIX = "page.";

  /** How the names of files, or of the folder, with the words of exercises begin. */
  private static final String EXERCISES = "exercises";

  private static final String END = ".en.yaml";

  /**
   * One template.
   *
   * @param folder the folder under {@code content} that it lies in: a chapter, or {@code interface}
   */
  public record Entry(List<Node> nodes, String folder, Place place) {
    public Entry {
      nodes = List.copyOf(nodes);
    }

    /** Whether it lies in a file for exercises. */
    boolean isOfExercises() {
      return place.file().contains("/" + EXERCISES);
    }
  }

  private final TreeMap<String, Entry> entries = new TreeMap<>();

  private WordsFiles() {}

  /**
   * Reads {@code interface/*.en.yaml} and the files of the chapters named: their own, and one an
   * exercise, {@code exercises/ID.en.yaml}, which leaves the exercise's id out of its keys.
   */
  public static WordsFiles read(
      Layout layout,
      List<String> chapters,
      BiFunction<String, Place, List<Node>> formulas,
      Problems problems)
      throws IOException {
    WordsFiles words = new WordsFiles();
    List<String> folders = new ArrayList<>(chapters);
    folders.add(0, "interface");
    for (String folder : folders) {
      for (Path file : files(layout.content().resolve(folder))) {
        words.file(file, "", folder, layout, formulas, problems);
      }
      for (Path file : files(layout.content().resolve(folder).resolve(EXERCISES))) {
        String name = file.getFileName().toString();
        String lesson = name.substring(0, name.length() - END.length());
        words.file(file, lesson + ".", folder, layout, formulas, problems);
      }
    }
    return words;
  }

  /** Reads a file; in front of its keys goes what its name says. */
  private void file(
      Path file,
      String prefix,
      String folder,
      Layout layout,
      BiFunction<String, Place, List<Node>> formulas,
      Problems problems)
      throws IOException {
    Place place = Place.of(layout.name(file));
    for (Yaml.Entry entry : Yaml.flatten(TextFile.read(file, layout, problems), place, problems)) {
      Yaml.Entry whole = new Yaml.Entry(prefix + entry.key(), entry.text(), entry.line());
      add(whole, folder, place.at(entry.line()), formulas, problems);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(END))
          .filter(file -> !file.endsWith("notation.en.yaml"))
          .sorted()
          .toList();
    }
  }

  private void add(
      Yaml.Entry entry,
      String folder,
      Place place,
      BiFunction<String, Place, List<Node>> formulas,
      Problems problems) {
    Entry before = entries.get(entry.key());
    if (before != null) {
      Place first = before.place();
      problems.add(
          place,
          "words: the key " + entry.key() + " is already in " + first.file() + ":" + first.line());
      return;
    }
    try {
      List<Node> nodes =
          Template.parse(entry.text().strip(), latex -> formulas.apply(latex, place));
      entries.put(entry.key(), new Entry(nodes, folder, place));
    } catch (IllegalArgumentException e) {
      problems.addCause(place, "words: " + entry.key() + ": " + e.getMessage());
    }
  }

  public Map<String, Entry> entries() {
    return Map.copyOf(entries);
  }

  public @Nullable Entry entry(String key) {
    return entries.get(key);
  }

  /** Where the words of a lesson begin; where there are none, the folder that they lack in. */
  public Place placeOf(String lesson) {
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      if (ownerOf(entry.getKey()).equals(lesson)) {
        return entry.getValue().place();
      }
    }
    return Place.of("content");
  }

  /** Every template by its key. */
  public Map<String, List<Node>> templates() {
    Map<String, List<Node>> out = new TreeMap<>();
    entries.forEach((key, entry) -> out.put(key, entry.nodes()));
    return out;
  }

  /**
   * The templates that a page carries for these lessons to come alive: their own, those that they
   * share in their chapter, and those of the interface, but for what only exercises say. What
   * stands around a lesson is printed by the builder and never again.
   */
  public Map<String, List<Node>> needed(List<String> lessons, List<String> allLessons) {
    return said(lessons, allLessons, false);
  }

  /**
   * The templates that only exercises say, which come once the page is there; none where none of
   * these lessons has its words among them.
   */
  public Map<String, List<Node>> later(List<String> lessons, List<String> allLessons) {
    Map<String, List<Node>> out = said(lessons, allLessons, true);
    return out.keySet().stream().anyMatch(key -> lessons.contains(ownerOf(key))) ? out : Map.of();
  }

  /** Whether a lesson's own words come once its page is there. */
  public boolean comeLater(String lesson) {
    return own(lesson).stream().anyMatch(Entry::isOfExercises);
  }

  /**
   * Whether a key is among the words that a lesson has when it comes alive: one with words in its
   * page does not wait for those that only exercises say.
   */
  public boolean isThereFor(String lesson, String key) {
    Entry entry = entries.get(key);
    return entry == null
        || !entry.isOfExercises()
        || own(lesson).stream().allMatch(Entry::isOfExercises);
  }

  /** A lesson's own words, which begin with it and a dot; what follows a dot is a slash. */
  private Collection<Entry> own(String lesson) {
    return entries.subMap(lesson + ".", lesson + "/").values();
  }

  private Map<String, List<Node>> said(
      List<String> lessons, List<String> allLessons, boolean byExercises) {
    Map<String, List<Node>> out = new TreeMap<>();
    List<String> folders = new ArrayList<>(List.of("interface"));
    entries.forEach(
        (key, entry) -> {
          if (lessons.contains(ownerOf(key)) && !folders.contains(entry.folder())) {
            folders.add(entry.folder());
          }
        });
    entries.forEach(
        (key, entry) -> {
          boolean own = lessons.contains(ownerOf(key)) && !isPrintedOnce(key);
          boolean shared =
              !allLessons.contains(ownerOf(key))
                  && !key.startsWith(PAGE_PREFIX)
                  && folders.contains(entry.folder());
          if ((own || shared) && entry.isOfExercises() == byExercises) {
            out.put(key, entry.nodes());
          }
        });
    return out;
  }

  private static boolean isPrintedOnce(String key) {
    String owner = ownerOf(key);
    return key.length() > owner.length() && FrameWords.contain(key.substring(owner.length() + 1));
  }

  /** The first name of a key, which is a lesson's id where the key belongs to one. */
  public static String ownerOf(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }
}
