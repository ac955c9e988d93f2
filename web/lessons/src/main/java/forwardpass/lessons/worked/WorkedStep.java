package forwardpass.lessons.worked;

import forwardpass.lessons.answer.AnswerType;
import forwardpass.lessons.view.Marked;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a worked example.
 *
 * @param key tells the steps apart, and begins the keys of its words: {@code KEY.name}, {@code
 *     KEY.rule}
 */
record WorkedStep(String key, Message name, Message rule, List<Row> rows) {

  /**
   * The numbers put in, and the result.
   *
   * @param numbers the rule with the numbers in it, up to the equals sign
   * @param ask what the reader types where this result is left out; null where it never is
   */
  record Row(String key, View numbers, View result, @Nullable Ask<?> ask) {
    Row(String key, View numbers, View result) {
      this(key, numbers, result, null);
    }

    /** The same row, its result marked as what sentences of the text speak of. */
    Row marked(String mark) {
      return new Row(key, numbers, new Marked(mark, result), ask);
    }

    /** The same row, which may be left to the reader. */
    Row asking(AnswerType<Double> type, double value) {
      return new Row(key, numbers, result, new Ask<>(type, value));
    }
  }

  WorkedStep {
    rows = List.copyOf(rows);
  }

  /** Whether a reader can be asked for a result of this step. */
  boolean canFade() {
    for (Row row : rows) {
      if (row.ask() != null) {
        return true;
      }
    }
    return false;
  }
}
