package forwardpass.site.book;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Fact;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts computed numbers where the text cites them: {@code {{name}}}. */
final class CitedFacts {
  private static final Pattern CITED = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

  private final PageContext page;
  private final Map<String, Node> facts = new TreeMap<>();

  CitedFacts(PageContext page) {
    this.page = page;
    for (Fact fact : page.book().facts().apply(page.chapter())) {
      facts.put(fact.name(), fact.value());
    }
  }

  void fill(String text, int line, List<Node> out) {
    Matcher cited = CITED.matcher(text);
    int at = 0;
    while (cited.find()) {
      if (cited.start() > at) {
        out.add(new Text(text.substring(at, cited.start())));
      }
      at = cited.end();
      Node value = facts.get(cited.group(1));
      if (value == null) {
        page.problem(
            line, "there is no fact '" + cited.group(1) + "' to cite, only " + facts.keySet());
      } else {
        out.add(value);
      }
    }
    if (at < text.length()) {
      out.add(new Text(text.substring(at)));
    }
  }
}
