package forwardpass.lessons.exercise;

import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a problem shows, read back from the characters that the reader sees. */
public final class PrintedGivens {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?");

  private final Map<String, String> texts;
  private final Map<String, String> options;

  private PrintedGivens(Map<String, String> texts, Map<String, String> options) {
    this.texts = texts;
    this.options = options;
  }

  /** What that problem shows. */
  public static PrintedGivens of(Problem<?> problem) {
    Map<String, String> options = new LinkedHashMap<>();
    if (problem.type() instanceof ChoiceAnswer choice) {
      choice.options().forEach(each -> options.put(each.name(), joined(each.label().args())));
    }
    return new PrintedGivens(texts(problem.given()), options);
  }

  /** The one option whose numbers pass. */
  public String only(Predicate<double[]> passes) {
    return options.entrySet().stream()
        .filter(option -> passes.test(numbers(option.getValue())))
        .map(Map.Entry::getKey)
        .reduce((a, b) -> a + " and " + b)
        .orElse("none");
  }

  private static String joined(List<Message.Arg> args) {
    return String.join(", ", texts(args).values());
  }

  /** Texts by the names of holes, a minus sign as on a keyboard and no blank but after commas. */
  static Map<String, String> texts(List<Message.Arg> args) {
    Map<String, String> texts = new LinkedHashMap<>();
    args.forEach(arg -> texts.put(arg.name(), plain(text(arg.value()))));
    texts.replaceAll((name, text) -> text.startsWith("[") ? text : text.replace(", ", ","));
    return texts;
  }

  /** A list's entries are parted by a comma and a blank; a number's thousands by a comma alone. */
  static String plain(String text) {
    return text.replace('\u2212', '-').replaceAll("\\s+", "").replace(",", ", ");
  }

  private static String text(List<? extends Node> nodes) {
    StringBuilder out = new StringBuilder();
    for (Node node : nodes) {
      if (!(node instanceof Element element)) {
        out.append(Nodes.text(List.of(node)));
      } else if (element.tag().equals("mtr")) {
        List<String> cells = new ArrayList<>();
        element.children().forEach(cell -> cells.add(text(List.of(cell))));
        out.append(out.length() == 0 ? "" : ", ").append('[').append(String.join(",", cells));
        out.append(']');
      } else {
        out.append(text(element.children()));
      }
    }
    return out.toString();
  }

  /** The text in a hole. */
  public String text(String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException("nothing is given as " + name + ", only " + texts);
    }
    return text;
  }

  public double number(String name) {
    double[] numbers = numbers(text(name));
    if (numbers.length != 1) {
      throw new IllegalArgumentException(name + " is no number: " + text(name));
    }
    return numbers[0];
  }

  public double[] vector(String name) {
    return numbers(text(name));
  }

  /** The rows of a matrix. */
  public double[][] matrix(String name) {
    return text(name)
        .lines()
        .flatMap(text -> Pattern.compile("\\[([^\\[\\]]*)]").matcher(text).results())
        .map(row -> numbers(row.group(1)))
        .toArray(double[][]::new);
  }

  /** The texts of a choice's options, by their names. */
  public Map<String, String> options() {
    return options;
  }

  /** Every number of a text; a comma with a blank behind it separates, another groups. */
  public static double[] numbers(String text) {
    Matcher number = NUMBER.matcher(text.replace(", ", " "));
    return number
        .results()
        .mapToDouble(each -> Double.parseDouble(each.group().replace(",", "")))
        .toArray();
  }
}
