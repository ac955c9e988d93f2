package forwardpass.site.content;

import com.fasterxml.jackson.databind.JsonNode;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plan of the book: every chapter and every item, in order. */
public record Curriculum(List<Chapter> chapters) {
  /** The kinds of items there are. */
  public static final List<String> KINDS =
      List.of("concept", "example", "figure", "table", "exercise", "question", "demo", "link");

  public Curriculum {
    chapters = List.copyOf(chapters);
  }

  /**
   * A chapter, and the ids of its items as they stand on its page ({@code example-210}).
   *
   * @param what a line on what it is about
   * @param part the part of the book it belongs to
   * @param present whether it has been written
   */
  public record Chapter(
      String id, String title, String what, String part, boolean present, List<String> items) {
    public Chapter {
      items = List.copyOf(items);
    }
  }

  /** The kind of an item: the word before its first hyphen. */
  public static String kindOf(String item) {
    int hyphen = item.indexOf('-');
    return hyphen < 0 ? "" : item.substring(0, hyphen);
  }

  public @Nullable Chapter chapter(String id) {
    for (Chapter chapter : chapters) {
      if (chapter.id().equals(id)) {
        return chapter;
      }
    }
    return null;
  }

  /** The chapters that have been written, in order. */
  public List<Chapter> present() {
    return chapters.stream().filter(Chapter::present).toList();
  }

  public static Curriculum read(String yaml, Place place, Problems problems) {
    List<Chapter> chapters = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode node : Yaml.tree(yaml, place, problems).path("chapters")) {
      Chapter chapter = chapter(node, place, problems);
      if (!seen.add(chapter.id())) {
        problems.add(place, "curriculum: the chapter " + chapter.id() + " is there twice");
      }
      chapters.add(chapter);
    }
    return new Curriculum(chapters);
  }

  private static Chapter chapter(JsonNode node, Place place, Problems problems) {
    String id = node.path("id").asText();
    List<String> items = new ArrayList<>();
    for (JsonNode item : node.path("items")) {
      String name = item.asText();
      if (!KINDS.contains(kindOf(name))) {
        problems.add(place, "curriculum: " + id + "/" + name + " is of no known kind " + KINDS);
      }
      if (items.contains(name)) {
        problems.add(place, "curriculum: " + id + "/" + name + " is there twice");
      }
      items.add(name);
    }
    String status = node.path("status").asText();
    if (!status.equals("present") && !status.equals("planned")) {
      problems.add(place, "curriculum: " + id + " is '" + status + "', not present or planned");
    }
    return new Chapter(
        id,
        node.path("title").asText(),
        node.path("what").asText(),
        node.path("part").asText(),
        status.equals("present"),
        items);
  }
}
