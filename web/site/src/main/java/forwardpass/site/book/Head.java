package forwardpass.site.book;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;

/** What the head of a chapter's text must say, and may. */
final class Head {
  private static final List<String> KEYS =
      List.of("title", "kicker", "question", "description", "minutes", "builds-on", "able");

  private Head() {}

  static void check(Source source, PageContext page) {
    JsonNode head = source.head();
    Iterator<String> names = head.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (!KEYS.contains(name)) {
        problem(page, source, name, "the head has no '" + name + "', only " + KEYS);
      }
    }
    for (String key : List.of("question", "description")) {
      if (head.path(key).asText().isBlank()) {
        problem(page, source, key, "the head needs '" + key + ": …'");
      }
    }
    if (head.path("minutes").asInt() <= 0) {
      problem(page, source, "minutes", "the head needs 'minutes: 20', the time that reading takes");
    }
    JsonNode able = head.path("able");
    if (!able.isArray() || able.isEmpty()) {
      problem(
          page,
          source,
          "able",
          "the head needs 'able:', a list of what a reader will be able to do");
    }
    JsonNode before = head.path("builds-on");
    if (!before.isMissingNode() && !before.isArray()) {
      problem(page, source, "builds-on", "'builds-on' is a list: [exp-log, probability]");
    }
  }

  private static void problem(PageContext page, Source source, String key, String reason) {
    page.book().problems().add(source.lineOf(key), reason);
  }
}
