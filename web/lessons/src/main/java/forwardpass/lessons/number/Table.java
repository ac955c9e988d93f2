package forwardpass.lessons.number;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of numbers: between brackets, lines, semicolons, tabs, or LaTeX's {@code &} and {@code
 * \\}.
 */
final class Table {
  private final String text;
  private final NumberSpec asked;
  private final Span span;
  private final Expression expression;
  private final List<List<Double>> rows = new ArrayList<>();
  private List<Double> row = new ArrayList<>();
  private boolean separated; // a comma, a tab or an & stands since the last number

  Table(String typed, String text, NumberSpec asked, Span span, Commas commas) {
    this.text = text;
    this.asked = asked;
    this.span = span;
    this.expression = new Expression(typed, text, span.from(), span.to(), commas, false);
  }

  /** Digits whose comma could also be read the other way, if there were any; the first. */
  @Nullable String twofold() {
    return expression.twofold;
  }

  List<List<Double>> read() throws Unreadable {
    while (expression.at < span.to()) {
      char c = expression.peek();
      if (c == '\\' && text.startsWith("\\\\", expression.at)) {
        expression.at += 2;
        endRow();
      } else if (c == ';' || "[](){}".indexOf(c) >= 0 || (c == '\n' && !span.nested())) {
        expression.at++;
        endRow();
      } else if (c == ',' || c == '\t' || c == '&') {
        separate();
      } else if (Signs.isBlank(c) || c == '\n' || (c == '=' && rows.isEmpty() && row.isEmpty())) {
        expression.at++;
      } else {
        number();
      }
    }
    endRow();
    return List.copyOf(rows);
  }

  private void endRow() {
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
      row = new ArrayList<>();
    }
    separated = false;
  }

  private void separate() throws Unreadable {
    if (separated) {
      throw new Unreadable(Message.of("fault.number-missing"), expression.at);
    }
    separated = !row.isEmpty();
    expression.at++;
  }

  private void number() throws Unreadable {
    int start = expression.at;
    double value = expression.sum() + 0.0; // + 0.0 turns −0 into 0
    expression.requireEnd();
    within(value, start);
    row.add(value);
    separated = false;
  }

  private void within(double value, int start) throws Unreadable {
    within(value, asked, text.substring(start, expression.at), start);
  }

  /** Faults unless the value is one that is asked for. */
  static void within(double value, NumberSpec asked, String typed, int start) throws Unreadable {
    if (value >= asked.min() && value <= asked.max() && !Double.isInfinite(value)) {
      return;
    }
    String quoted = Decimal.typographic(Unreadable.quoted(typed));
    if (Double.isInfinite(asked.max()) || Double.isNaN(value)) {
      throw new Unreadable(Message.of("fault.not-a-number").with("text", quoted), start);
    }
    throw new Unreadable(
        Message.of(value < asked.min() ? "fault.too-small" : "fault.too-large")
            .with("value", quoted)
            .with("min", Num.upTo(asked.min(), 6))
            .with("max", Num.upTo(asked.max(), 6)),
        start);
  }
}
