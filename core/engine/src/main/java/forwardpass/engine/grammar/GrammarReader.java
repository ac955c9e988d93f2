package forwardpass.engine.grammar;

import forwardpass.engine.format.Decimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a grammar from text:
 *
 * <pre>
 * table hero: name he        a table and its columns; then a row a line: weight, words
 *   2 Lily she
 *   1 Tom he
 *
 * rule story:                the first rule is where stories begin; then an alternative a line
 *   3 {hero.name} ran. {^hero.he} was &lt;mood&gt;.
 *   1 {hero.name} slept.
 *
 * rule mood:
 *   1 glad
 *   1 sad
 * </pre>
 *
 * Weights are numbers; probabilities are in proportion to them. {@code <mood>} expands a rule,
 * {@code {hero.name}} inserts a word of the row drawn, {@code {^hero.he}} the same with a capital,
 * {@code |} is a line break. In a row, {@code _} stands for a space within a word. An alternative
 * may be empty. Lines that start with {@code #} are left out.
 */
final class GrammarReader {
  /** A rule or table whose lines are being read. */
  private record Section(String kind, String name, List<String> columns, List<Line> lines) {}

  /** A line of a section. */
  private record Line(int number, double weight, String rest) {}

  private final List<Section> rules = new ArrayList<>();
  private final List<Section> tables = new ArrayList<>();

  private GrammarReader() {}

  static Grammar read(String text) {
    GrammarReader reader = new GrammarReader();
    reader.readSections(text);
    if (reader.rules.isEmpty()) {
      throw new IllegalArgumentException("grammar: it has no rule");
    }
    List<Table> tables = new ArrayList<>();
    for (Section section : reader.tables) {
      tables.add(table(section));
    }
    List<Rule> rules = new ArrayList<>();
    for (Section section : reader.rules) {
      rules.add(reader.rule(section, tables));
    }
    return new Grammar(rules, tables);
  }

  private static IllegalArgumentException error(int line, String why) {
    return new IllegalArgumentException("grammar: line " + line + ": " + why);
  }

  private void readSections(String text) {
    Section section = null;
    int number = 0;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      String line = text.substring(from, end);
      from = end + 1;
      number++;
      if (line.trim().isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      if (line.charAt(0) != ' ') {
        section = begin(line, number);
      } else if (section == null) {
        throw error(number, "'" + line.trim() + "' belongs to no rule or table");
      } else {
        section.lines().add(weighted(line.trim(), number));
      }
    }
  }

  private Section begin(String line, int number) {
    int colon = line.indexOf(':');
    int space = line.indexOf(' ');
    String kind = space < 0 ? "" : line.substring(0, space);
    boolean isTable = kind.equals("table");
    if (colon < space || (!isTable && !kind.equals("rule"))) {
      throw error(number, "'" + line + "' where 'rule NAME:' or 'table NAME: COLUMNS' should be");
    }
    String name = line.substring(space + 1, colon).trim();
    List<Section> among = isTable ? tables : rules;
    if (name.isEmpty() || find(among, name) >= 0) {
      throw error(
          number,
          "the " + kind + " '" + name + "' " + (name.isEmpty() ? "has no name" : "is there twice"));
    }
    Section section = new Section(kind, name, words(line.substring(colon + 1)), new ArrayList<>());
    among.add(section);
    return section;
  }

  private static int find(List<Section> sections, String name) {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static Line weighted(String line, int number) {
    int space = line.indexOf(' ');
    String weight = space < 0 ? line : line.substring(0, space);
    double value;
    try {
      value = Decimal.valueOf(weight);
    } catch (IllegalArgumentException noNumber) {
      throw error(number, "it begins with '" + weight + "' where a weight should be");
    }
    if (!(value > 0 && value < 1e9)) {
      throw error(number, "the weight is " + weight + ", must be positive");
    }
    return new Line(number, value, space < 0 ? "" : line.substring(space + 1));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf(' ', from);
      end = end < 0 ? text.length() : end;
      if (end > from) {
        words.add(text.substring(from, end).replace('_', ' '));
      }
      from = end + 1;
    }
    return words;
  }

  private static double total(Section section) {
    double total = 0;
    for (Line line : section.lines()) {
      total += line.weight();
    }
    if (section.lines().isEmpty()) {
      throw new IllegalArgumentException(
          "grammar: the " + section.kind() + " '" + section.name() + "' has no lines");
    }
    return total;
  }

  private static Table table(Section section) {
    double total = total(section);
    List<List<String>> rows = new ArrayList<>();
    List<Double> probabilities = new ArrayList<>();
    for (Line line : section.lines()) {
      List<String> words = words(line.rest());
      if (words.size() != section.columns().size()) {
        throw error(
            line.number(),
            words.size() + " words, the table has " + section.columns().size() + " columns");
      }
      rows.add(words);
      probabilities.add(line.weight() / total);
    }
    return new Table(section.name(), section.columns(), rows, probabilities);
  }

  private Rule rule(Section section, List<Table> tables) {
    double total = total(section);
    List<Alternative> alternatives = new ArrayList<>();
    for (Line line : section.lines()) {
      alternatives.add(new Alternative(line.weight() / total, parts(line, tables)));
    }
    return new Rule(section.name(), alternatives);
  }

  private List<Part> parts(Line line, List<Table> tables) {
    List<Part> parts = new ArrayList<>();
    String text = line.rest();
    for (int from = 0; from < text.length(); ) {
      char first = text.charAt(from);
      if (first == '<' || first == '{') {
        int end = text.indexOf(first == '<' ? '>' : '}', from);
        if (end < 0) {
          throw error(line.number(), "'" + first + "' is never closed");
        }
        String inside = text.substring(from + 1, end);
        parts.add(first == '<' ? expansion(inside, line) : insertion(inside, line, tables));
        from = end + 1;
      } else {
        int end = from;
        while (end < text.length() && text.charAt(end) != '<' && text.charAt(end) != '{') {
          end++;
        }
        parts.add(new Part.Text(text.substring(from, end).replace('|', '\n')));
        from = end;
      }
    }
    return parts;
  }

  private Part expansion(String name, Line line) {
    int rule = find(rules, name);
    if (rule < 0) {
      throw error(line.number(), "there is no rule '" + name + "'");
    }
    return new Part.Expansion(rule);
  }

  private static Part insertion(String inside, Line line, List<Table> tables) {
    boolean capital = inside.startsWith("^");
    String path = capital ? inside.substring(1) : inside;
    int dot = path.indexOf('.');
    for (int t = 0; dot > 0 && t < tables.size(); t++) {
      if (tables.get(t).name().equals(path.substring(0, dot))) {
        int column = tables.get(t).columns().indexOf(path.substring(dot + 1));
        if (column >= 0) {
          return new Part.Insertion(t, column, capital);
        }
      }
    }
    throw error(line.number(), "there is no table and column '" + path + "'");
  }
}
