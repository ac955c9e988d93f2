package forwardpass.lessons.worked;

import forwardpass.lessons.answer.AnswerType;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;

/**
 * Puts one step together, row by row: the formula from the words with numbers in its holes, then =
 * or ≈ and the result, which may be left to the reader.
 */
public final class StepBuilder {
  /** Decimals of numbers that are shown as they were typed. */
  static final int TYPED = 3;

  private final String key;
  private final List<WorkedStep.Row> rows = new ArrayList<>();
  private final List<Letter> columns = new ArrayList<>();
  private final List<Letter> letters;
  private Message name;
  private final Message rule;
  private String formula;

  /**
   * A step without rows yet.
   *
   * @param letters what holes are filled with that nothing else fills, the first of a name
   */
  StepBuilder(String key, String words, List<Letter> letters) {
    this.key = key;
    this.letters = letters;
    this.name = Message.of(words + ".name");
    this.rule = Message.of(words + ".rule");
    this.formula = words + ".numbers";
  }

  WorkedStep build() {
    return new WorkedStep(key, name, rule, rows);
  }

  /** Fills a hole of the step's name. */
  public StepBuilder named(String hole, int value) {
    name = name.with(hole, value);
    return this;
  }

  /** The rows that follow have other words as their formula, and other numbers in its holes. */
  public StepBuilder formula(String words) {
    formula = words;
    columns.clear();
    return this;
  }

  /** Fills a hole of the formula with the row's number, from 1 on. */
  public StepBuilder numbered(String hole) {
    return with(hole, i -> Num.whole(i + 1));
  }

  /** Fills a hole of the formula, in every row. */
  public StepBuilder with(String hole, Node value) {
    return with(hole, i -> value);
  }

  /** The same with a number as it was typed. */
  public StepBuilder with(String hole, double value) {
    return with(hole, Num.upTo(value, TYPED));
  }

  /** Fills a hole of the formula, in each row with the entry of its place. */
  public StepBuilder with(String hole, double[] values) {
    return with(hole, i -> Num.upTo(values[i], TYPED));
  }

  public StepBuilder with(String hole, IntFunction<? extends Node> values) {
    columns.add(Letter.of(hole, values));
    return this;
  }

  /** The same with numbers rounded to so many decimals: one for all rows, or one for each. */
  public StepBuilder rounded(String hole, int decimals, double... values) {
    return with(hole, i -> Num.rounded(values[values.length == 1 ? 0 : i], decimals));
  }

  private Message formula(int row) {
    Message out = Message.of(formula);
    for (Letter column : columns) {
      out = out.with(column.hole(), column.value().apply(row));
    }
    List<Message.Arg> spare = new ArrayList<>();
    for (Letter letter : letters) {
      if (row < letter.rows()) {
        spare.add(new Message.Arg(letter.hole(), List.of(letter.value().apply(row))));
      }
    }
    return out.orElse(spare);
  }

  /** A number with so many decimals; the reader may be asked for it. */
  public StepBuilder value(double value, int decimals) {
    return value(key, value, decimals);
  }

  public StepBuilder value(String row, double value, int decimals) {
    return row(Rows.value(row, formula(0), value, decimals));
  }

  /** A row for each number. */
  public StepBuilder values(double[] values, int decimals) {
    rows.addAll(Rows.each(values, decimals, this::formula));
    return this;
  }

  /** A number as it is shown; the reader is asked for so many decimals, −1 for it exactly. */
  public StepBuilder num(Num result, int decimals) {
    return num(key, result, decimals);
  }

  public StepBuilder num(String row, Num result, int decimals) {
    return num(row, 0, result, decimals);
  }

  /** A row for each number, shown in a way of its own. */
  public StepBuilder nums(double[] results, DoubleFunction<Num> shown, int decimals) {
    for (int i = 0; i < results.length; i++) {
      num(Integer.toString(i), i, shown.apply(results[i]), decimals);
    }
    return this;
  }

  private StepBuilder num(String row, int place, Num result, int decimals) {
    AnswerType<Double> type = new NumberAnswer(decimals);
    return row(Rows.shown(row, formula(place), result).asking(type, result.value()));
  }

  /** A number that is never left to the reader. */
  public StepBuilder told(Num result) {
    return told(key, result);
  }

  public StepBuilder told(String row, Num result) {
    return row(Rows.shown(row, formula(0), result));
  }

  /** A list of numbers, shown as it is; = where so many decimals tell them in full. */
  public StepBuilder list(String row, int place, Node shown, int decimals, double... numbers) {
    return told(row, place, Maths.equal(decimals, numbers), shown);
  }

  /** A result of another kind, never left to the reader; its numbers say whether = or ≈. */
  public StepBuilder told(String row, int place, Element sign, Node result) {
    return row(Rows.shown(row, formula(place), sign, result));
  }

  /** The terms, [n], and their sum. */
  public StepBuilder sum(double[] terms, double sum, int decimals) {
    return row(Rows.sum("sum", terms, sum, decimals));
  }

  /** The same with terms that are more than a number, such as products. */
  public StepBuilder sum(List<? extends Node> terms, double sum, int decimals) {
    return row(Rows.sum("sum", terms, sum, decimals));
  }

  /** Terms with a sign between them, and what they come to, asked for to so many decimals. */
  public StepBuilder joined(
      String row, String sign, List<? extends Node> terms, Num result, int decimals) {
    WorkedStep.Row joined = Rows.joined(row, sign, terms, result);
    return row(joined.asking(new NumberAnswer(decimals), result.value()));
  }

  /** The same with numbers as terms, the negative ones in parentheses. */
  public StepBuilder joined(
      String row, String sign, double[] terms, DoubleFunction<Num> shown, Num result, int asked) {
    List<Node> operands = new ArrayList<>();
    for (double term : terms) {
      operands.add(Maths.operand(shown.apply(term)));
    }
    return joined(row, sign, operands, result, asked);
  }

  /** Anything as the numbers, with the sign that belongs to the result, and an answer asked for. */
  public <A> StepBuilder row(String row, Node numbers, Node result, AnswerType<A> type, A answer) {
    Ask<A> ask = new Ask<>(type, answer);
    return row(new WorkedStep.Row(row, new Leaf(numbers), new Live(result), ask));
  }

  /** Anything with anything as its result, never left to the reader. */
  public StepBuilder told(Node numbers, Node result) {
    return row(new WorkedStep.Row(key, new Leaf(numbers), new Live(result)));
  }

  /** Marks the last row's result as what sentences of the text speak of, {@code Named.at}. */
  public StepBuilder marked(String mark) {
    int last = rows.size() - 1;
    rows.set(last, rows.get(last).marked(mark));
    return this;
  }

  private StepBuilder row(WorkedStep.Row row) {
    rows.add(row);
    return this;
  }
}
