package forwardpass.site.content;

import com.fasterxml.jackson.databind.JsonNode;
import forwardpass.site.build.Audience;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plan of the book: every chapter and every item, in order. */
public record Curriculum(List<Chapter> chapters) {
  /** The kinds of items there are. */
  public static final List<String> KINDS =
      List.of("concept", "example", "figure", "table", "exercise", "question", "demo", "link");

  private static final List<String> STATUSES = List.of("present", "draft", "planned");

  public Curriculum {
    chapters = List.copyOf(chapters);
  }

  /**
   * A chapter, and the ids of its items as they stand on its page ({@code example-210}); or a
   * further page of a chapter, which may be the home of items of that chapter and has none of its
   * own.
   *
   * @param of the chapter that it is a further page of; empty for a chapter
   * @param what a line on what it is about
   * @param part the part of the book it belongs to
   * @param present whether it has a page
   * @param draft whether it is under construction, with a page for authors only
   * @param reference whether it is a page to look things up in, no chapter to be read in turn
   */
  public record Chapter(
      String id,
      String of,
      String title,
      String what,
      String part,
      boolean present,
      boolean draft,
      boolean reference,
      List<String> items) {
    public Chapter {
      items = List.copyOf(items);
    }

    /** The chapter whose items may have their home here: itself, or that it is a page of. */
    public String owner() {
      return of.isEmpty() ? id : of;
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

  /** How many chapters readers get, each once however many pages it has; references are none. */
  public int written() {
    return (int)
        chapters.stream()
            .filter(each -> each.present() && !each.draft() && each.of().isEmpty())
            .filter(each -> !each.reference())
            .count();
  }

  /** The further pages of a chapter that are there, in order. */
  public List<Chapter> furtherPages(String chapter) {
    return chapters.stream().filter(each -> each.present() && each.of().equals(chapter)).toList();
  }

  /** The items that may have their home on a page: those of its chapter. */
  public List<String> itemsFor(String page) {
    Chapter here = chapter(page);
    Chapter owner = here == null ? null : chapter(here.owner());
    return owner == null ? List.of() : owner.items();
  }

  /** Drafts, where they are left out. */
  public List<String> leftOut() {
    return chapters.stream()
        .filter(each -> each.draft() && !each.present())
        .map(Chapter::id)
        .toList();
  }

  /** Reads the plan; for authors, drafts are present. */
  public static Curriculum read(String yaml, Place place, Audience audience, Problems problems) {
    List<Chapter> chapters = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Map<String, Integer> lines = Yaml.lines(yaml);
    int index = 0;
    for (JsonNode node : Yaml.tree(yaml, place, problems).path("chapters")) {
      Place at = place.at(lines.getOrDefault("/chapters/" + index++, 0));
      Chapter chapter = chapter(node, at, audience, problems);
      if (!seen.add(chapter.id())) {
        problems.add(at, "curriculum: the chapter " + chapter.id() + " is there twice");
      }
      checkOwner(chapter, chapters, at, problems);
      chapters.add(chapter);
    }
    return new Curriculum(chapters);
  }

  /** A further page follows its chapter, is there only with it, and has no items of its own. */
  private static void checkOwner(
      Chapter page, List<Chapter> before, Place place, Problems problems) {
    if (page.of().isEmpty()) {
      return;
    }
    Chapter last = before.isEmpty() ? null : before.get(before.size() - 1);
    Chapter owner = new Curriculum(before).chapter(page.of());
    if (owner == null || last == null || !last.owner().equals(owner.id())) {
      problems.add(
          place,
          "curriculum: "
              + page.id()
              + " is a page of '"
              + page.of()
              + "', which it does not follow");
    } else if (page.present() && !owner.present()) {
      problems.add(
          place,
          "curriculum: " + page.id() + " is there, and its chapter " + page.of() + " is not");
    }
    if (!page.items().isEmpty()) {
      problems.add(
          place,
          "curriculum: the items " + page.items() + " belong to the chapter '" + page.of() + "'");
    }
  }

  private static Chapter chapter(JsonNode node, Place place, Audience audience, Problems problems) {
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
    if (!STATUSES.contains(status)) {
      problems.add(place, "curriculum: " + id + " is '" + status + "', not one of " + STATUSES);
    }
    boolean draft = status.equals("draft");
    return new Chapter(
        id,
        node.path("of").asText(),
        node.path("title").asText(),
        node.path("what").asText(),
        node.path("part").asText(),
        status.equals("present") || (draft && audience == Audience.AUTHORS),
        draft,
        node.path("reference").asBoolean(),
        items);
  }
}
