package forwardpass.site.book;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Fact;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts computed numbers where the text cites them: facts, {@code {{name}}}, and what follows a
 * lesson, {@code {{item.name}}}.
 */
final class CitedFacts {
  private static final Pattern CITED = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

  private final PageContext page;
  private final Map<String, Node> facts = new TreeMap<>();
  private final CitedLessons lessons;

  CitedFacts(PageContext page) {
    this.page = page;
    this.lessons = new CitedLessons(page);
    for (Fact fact : page.book().facts().apply(page.chapter())) {
      facts.put(fact.name(), fact.value());
    }
  }

  void fill(String text, int line, List<Node> out) {
    Matcher cited = CITED.matcher(text);
    int at = 0;
    while (cited.find()) {
      HeldNames.add(text.substring(at, cited.start()), out);
      at = cited.end();
      Node value = value(cited.group(1), line);
      if (value != null) {
        out.add(value);
      }
    }
    HeldNames.add(text.substring(at), out);
  }

  private @Nullable Node value(String cited, int line) {
    if (CitedLessons.isOne(cited)) {
      return lessons.of(cited, line);
    }
    Node value = facts.get(cited);
    if (value == null) {
      page.problem(line, "there is no fact '" + cited + "' to cite, only " + facts.keySet());
    }
    return value;
  }
}
