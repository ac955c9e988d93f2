package forwardpass.lessons.answer;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.exercise.AnswerType;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A shape such as {@code (3, 2)} or {@code 3 × 2}; {@code undefined} where there is none. */
public final class ShapeAnswer implements AnswerType<List<Integer>> {
  /** The value of 'there is no such product'. */
  public static final List<Integer> UNDEFINED = List.of();

  private static final String UNDEFINED_TEXT = "undefined";

  @Override
  public View field(String id) {
    return Typed.line(id, Message.of("answer.shape"), "text", 14);
  }

  @Override
  public Parsed<List<Integer>> parse(String text) {
    if (Ascii.lower(Blanks.strip(text)).equals(UNDEFINED_TEXT)) {
      return Parsed.ok(UNDEFINED);
    }
    List<Integer> sizes = new ArrayList<>();
    for (Pieces.Piece piece : Pieces.of(text, ",;()[] \t\u00a0x\u00d7*")) {
      Parsed<Double> number = NumberText.read(piece.text(), piece.start());
      if (number.fault() != null) {
        return Parsed.bad(number.fault());
      }
      double size = number.get();
      if (size != Rounding.rint(size) || size < 0 || size > Integer.MAX_VALUE) {
        return Parsed.bad(Message.of("fault.not-a-size").with("text", piece.text()), piece.start());
      }
      sizes.add((int) size);
    }
    if (sizes.isEmpty()) {
      return Parsed.bad(Message.of("fault.no-shape"), 0);
    }
    return Parsed.ok(List.copyOf(sizes));
  }

  @Override
  public boolean agrees(List<Integer> given, List<Integer> expected) {
    return given.equals(expected);
  }

  @Override
  public String print(List<Integer> value) {
    return value.isEmpty() ? UNDEFINED_TEXT : "(" + join(value, ", ") + ")";
  }

  private static String join(List<Integer> value, String between) {
    StringBuilder out = new StringBuilder();
    for (int size : value) {
      out.append(out.length() == 0 ? "" : between).append(size);
    }
    return out.toString();
  }

  @Override
  public Samples samples(List<Integer> expected) {
    List<Integer> longer = new ArrayList<>(expected);
    longer.add(1);
    List<String> correct =
        expected.isEmpty()
            ? List.of(UNDEFINED_TEXT, " Undefined ")
            : List.of(print(expected), join(expected, " x "), join(expected, "\u00d7"));
    return new Samples(
        correct, List.of(print(longer)), List.of("two by two", "()", "2.5, 3", "-1, 2"));
  }
}
