package forwardpass.lessons.parameter;

import forwardpass.lessons.number.NumberSpec;
import forwardpass.lessons.number.NumberText;
import forwardpass.lessons.number.Unreadable;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** The book's one reader of numbers, as parameters and answers call it. */
public final class Numbers {
  private Numbers() {}

  /** One number. */
  public static Parsed<Double> one(String text, NumberSpec asked) {
    try {
      return Parsed.ok(NumberText.one(text, asked));
    } catch (Unreadable fault) {
      return Parsed.bad(fault.message(), fault.position());
    }
  }

  /** A list of {@code min} to {@code max} numbers. */
  public static Parsed<List<Double>> list(String text, NumberSpec asked, int min, int max) {
    try {
      List<Double> values =
          flat(
              NumberText.rows(
                  text, asked, true, rows -> flat(rows).size() >= min && flat(rows).size() <= max));
      return values.size() >= min && values.size() <= max
          ? Parsed.ok(values)
          : Parsed.bad(Shape.numberCount(values.size(), min, max), text.length());
    } catch (Unreadable fault) {
      return Parsed.bad(fault.message(), fault.position());
    }
  }

  private static List<Double> flat(List<List<Double>> rows) {
    List<Double> out = new ArrayList<>();
    for (List<Double> row : rows) {
      out.addAll(row);
    }
    return List.copyOf(out);
  }

  /** Rows of one length, as many and as long as the shape allows. */
  public static Parsed<List<List<Double>>> rows(String text, NumberSpec asked, Shape shape) {
    try {
      List<List<Double>> rows =
          NumberText.rows(text, asked, false, read -> shape.fault(read) == null);
      Message fault = shape.fault(rows);
      return fault == null ? Parsed.ok(rows) : Parsed.bad(fault, text.length());
    } catch (Unreadable fault) {
      return Parsed.bad(fault.message(), fault.position());
    }
  }
}
